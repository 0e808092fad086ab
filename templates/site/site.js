// Search, and the address of each fact. Pages can be read without it: it makes its own field, and loads the index when that
// is used.
(() => {
  "use strict";
  const base = document.currentScript.src;
  const kinds = ["resource", "enumeration", "property", "link", "event", "operation", "parameter", "member", "error", "scope"];
  const most = 30;
  const make = (tag, attributes, ...children) => {
    const element = document.createElement(tag);
    for (const [name, value] of Object.entries(attributes)) element.setAttribute(name, value);
    element.append(...children);
    return element;
  };
  for (const fact of document.querySelectorAll(".facts > div[id]"))
    fact.firstElementChild.append(" ", make("a", { class: "self", href: `#${fact.id}`, "aria-label": `Address of ${fact.id}` }, "#"));

  const box = document.querySelector("search");
  if (!box) return;
  const field = make("input", {
    type: "search", placeholder: "Search  /", "aria-label": "Search", autocomplete: "off", spellcheck: "false", role: "combobox",
    "aria-expanded": "false", "aria-controls": "results", "aria-autocomplete": "list",
  });
  const list = make("ul", { id: "results", role: "listbox", "aria-label": "Found", hidden: "" });
  box.append(field, list);
  box.hidden = false;

  let entries = null;
  let chosen = -1;
  // "addPhoneAudio2" is add, phone, audio, 2.
  const wordsOf = (text) => text.replace(/([a-z])([A-Z])/g, "$1 $2").replace(/([A-Za-z])([0-9])/g, "$1 $2").toLowerCase().split(/[^a-z0-9]+/);
  const entry = (kind, name, owner, href, prose) => ({
    kind, name, owner, href, prose, small: name.toLowerCase(), words: wordsOf(`${name} ${owner}`),
    text: `${name} ${owner} ${kinds[kind]} ${prose}`.toLowerCase(),
  });
  const fill = () => {
    entries = [];
    for (const [kind, name, page, prose, facts] of window.ucwagenIndex) {
      if (page !== "all-scopes.html") entries.push(entry(kind, name, "", page, prose));
      for (const [factKind, factName, anchor, factProse] of facts)
        entries.push(entry(factKind, factName, name, `${page}#${anchor}`, factProse || ""));
    }
    show();
  };
  const load = () => {
    if (load.done) return;
    load.done = true;
    const script = make("script", { src: new URL("search-index.js", base) });
    script.onload = fill;
    document.head.append(script);
  };

  // How many insertions, deletions, changes and swaps of neighbours lead from a to b; 3 stands for more than two.
  const distance = (a, b) => {
    if (Math.abs(a.length - b.length) > 2) return 3;
    let before = [], last = Array.from({ length: b.length + 1 }, (_, j) => j);
    for (let i = 1; i <= a.length; ++i) {
      const row = [i];
      let least = i;
      for (let j = 1; j <= b.length; ++j) {
        row[j] = Math.min(last[j] + 1, row[j - 1] + 1, last[j - 1] + (a[i - 1] === b[j - 1] ? 0 : 1));
        if (i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1]) row[j] = Math.min(row[j], before[j - 2] + 1);
        least = Math.min(least, row[j]);
      }
      if (least > 2) return 3;
      before = last;
      last = row;
    }
    return last[b.length];
  };
  // Names that begin with the text, then words of names, then prose, then names that are nearly it.
  const rank = (one, query, words) => {
    if (one.small === query) return 0;
    if (one.small.startsWith(query)) return 1;
    if (words.every((word) => one.words.some((own) => own.startsWith(word)))) return 2;
    if (one.small.includes(query)) return 3;
    if (words.every((word) => one.text.includes(word))) return 4;
    return query.length > 3 && distance(query, one.small) < 3 ? 5 : -1;
  };
  const find = (query) => {
    const words = wordsOf(query).filter(Boolean);
    const small = query.toLowerCase();
    if (!words.length) return [];
    const found = [];
    for (const one of entries) {
      const at = rank(one, small, words);
      if (at >= 0) found.push([at, one]);
    }
    found.sort(([a, x], [b, y]) => a - b || x.kind - y.kind || x.name.length - y.name.length || (x.name < y.name ? -1 : x.name > y.name ? 1 : 0));
    return found.slice(0, most).map(([, one]) => one);
  };

  const address = (one) => new URL(one.href, base).href;
  const choose = (index) => {
    const items = [...list.children].filter((item) => item.id);
    chosen = items.length ? (index + items.length) % items.length : -1;
    items.forEach((item, i) => item.setAttribute("aria-selected", i === chosen));
    if (chosen < 0) return field.removeAttribute("aria-activedescendant");
    field.setAttribute("aria-activedescendant", items[chosen].id);
    items[chosen].scrollIntoView({ block: "nearest" });
  };
  const close = () => {
    list.hidden = true;
    field.setAttribute("aria-expanded", "false");
    field.removeAttribute("aria-activedescendant");
    chosen = -1;
  };
  const go = (item) => {
    close();
    location.href = item.dataset.href;
  };
  function show() {
    const query = field.value.trim();
    if (!entries || !query) return close();
    const found = find(query);
    const items = found.map((one, i) => {
      const where = one.owner ? ` ${kinds[one.kind]} of ${one.owner}` : ` ${kinds[one.kind]}`;
      const item = make("li", { role: "option", id: `result${i}`, "aria-selected": "false" }, make("b", {}, one.name), make("span", {}, where));
      if (one.prose) item.append(make("small", {}, one.prose));
      item.dataset.href = address(one);
      return item;
    });
    list.replaceChildren(...(items.length ? items : [make("li", { role: "option", "aria-disabled": "true", "aria-selected": "false" }, "Nothing found")]));
    list.hidden = false;
    field.setAttribute("aria-expanded", "true");
    choose(0);
  }

  field.addEventListener("focus", load);
  field.addEventListener("input", show);
  field.addEventListener("blur", () => setTimeout(close, 200));
  list.addEventListener("mousedown", (event) => event.preventDefault());
  list.addEventListener("click", (event) => {
    const item = event.target.closest("li[id]");
    if (item) go(item);
  });
  field.addEventListener("keydown", (event) => {
    const step = { ArrowDown: 1, ArrowUp: -1 }[event.key];
    if (step && !list.hidden) choose(chosen + step);
    else if (event.key === "Enter" && chosen >= 0) go(document.getElementById(`result${chosen}`));
    else if (event.key === "Escape") {
      if (list.hidden) field.blur();
      field.value = "";
      close();
    } else return;
    event.preventDefault();
  });
  document.addEventListener("keydown", (event) => {
    const typing = /^(INPUT|TEXTAREA|SELECT)$/.test(event.target.tagName) || event.target.isContentEditable;
    if (event.key !== "/" || typing || event.ctrlKey || event.metaKey || event.altKey) return;
    event.preventDefault();
    field.focus();
    field.select();
  });
})();
