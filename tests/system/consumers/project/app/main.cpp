bool reads_a_phone();
bool reads_a_note();

int main() { return reads_a_phone() && reads_a_note() ? 0 : 1; }
