#!/usr/bin/env python3
"""load.py PROGRAM [USERS]: so many users sign in, each with a P-GET that waits. Prints what that costs the server, and how
fast it answers another request meanwhile. The processor time of the server tells something on a busy machine too."""
import http.client
import json
import os
import resource
import subprocess
import sys
import time
import urllib.parse

program, count = sys.argv[1], int(sys.argv[2]) if len(sys.argv) > 2 else 1000
resource.setrlimit(resource.RLIMIT_NOFILE, (min(65536, resource.getrlimit(resource.RLIMIT_NOFILE)[1]),) * 2)
users = [f"user{i}@contoso.com" for i in range(count)]
options = [word for user in users for word in ("--user", f"{user}:secret:User")]
server = subprocess.Popen([program, "serve", "--listen", "127.0.0.1:0", "--quiet", *options], stdout=subprocess.PIPE, text=True)
host = server.stdout.readline().split("//")[1].strip().rstrip("/")
for _ in users:
    server.stdout.readline()


def ask(connection, method, path, body=None, headers=None):
    connection.request(method, path, body, headers or {})
    response = connection.getresponse()
    text = response.read()
    assert response.status < 300, (path, response.status, text)
    return json.loads(text) if text else None


def status(name):
    with open(f"/proc/{server.pid}/status") as file:
        return next(int(line.split()[1]) for line in file if line.startswith(name))


def processor_seconds():
    with open(f"/proc/{server.pid}/stat") as file:
        user, system = file.read().rsplit(")", 1)[1].split()[11:13]
    return (int(user) + int(system)) / os.sysconf("SC_CLK_TCK")


waiting = []
begin = time.perf_counter()
for i, user in enumerate(users):
    connection = http.client.HTTPConnection(host)
    form = urllib.parse.urlencode({"grant_type": "password", "username": user, "password": "secret"})
    token = ask(connection, "POST", "/WebTicket/oauthtoken", form, {"Content-Type": "application/x-www-form-urlencoded"})["access_token"]
    headers = {"Authorization": "Bearer " + token, "Content-Type": "application/json"}
    body = json.dumps({"userAgent": "Load/1", "endpointId": f"e{i}", "culture": "en-US"})
    application = ask(connection, "POST", "/ucwa/oauth/v1/applications", body, headers)
    connection.request("GET", application["_links"]["events"]["href"], headers={"Authorization": "Bearer " + token})
    waiting.append(connection)
signed_in = time.perf_counter() - begin

requests = 5000
probe, times, processor = http.client.HTTPConnection(host), [], processor_seconds()
for _ in range(requests):
    start = time.perf_counter()
    ask(probe, "GET", "/")
    times.append(time.perf_counter() - start)
processor = (processor_seconds() - processor) / requests
times.sort()
print(f"{count} users signed in, each with a P-GET waiting: {signed_in:.1f} s, {status('VmRSS') / 1024:.0f} MB, {status('Threads')} threads")
print(f"a request meanwhile: median {times[len(times) // 2] * 1e3:.2f} ms, 99th percentile {times[len(times) * 99 // 100] * 1e3:.2f} ms, "
      f"{processor * 1e3:.3f} ms of processor time")

start = time.perf_counter()
ask(probe, "POST", "/_ucwagen/clock?advance=180s")
for connection in waiting:
    assert connection.getresponse().status == 200
print(f"all P-GETs time out and are answered: {time.perf_counter() - start:.2f} s")
server.terminate()
server.wait()
