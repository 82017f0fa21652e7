#!/usr/bin/env python3
"""One equivalent 20-count suite over the same CSV by several tools: alternating order, medians, counts verified.

    python3 run.py --rows 1000000 --tools duckdb-tuned,polars,c-suite --reps 5
    python3 run.py --rows 1000000 --tools polars --external 'ours=./program {csv} {ref}'

The data is made on the first call (gen.py) under --data. Peers live in virtual environments, <venvs>/venv-<name>
(setup.sh makes them). An external command must print, as its last line, JSON with a "counts" object that has the keys of
dancu_<rows>.expected.json; it may leave out keys it cannot measure.
Measured for the whole process tree (a subreaper waits for every descendant): wall, user and system CPU, and the largest
resident set of any one process (floor about 12 MB: the runner itself; memory-mapped file pages count). Other jobs may share
the machine, so CPU seconds and ratios to --base are the figures to read first.
"""
import argparse, ctypes, json, os, resource, shlex, statistics as st, subprocess, sys, time
HERE = os.path.dirname(os.path.abspath(__file__))

def tools(a):
    def py(venv, script, *extra):
        return [f"{a.venvs}/venv-{venv}/bin/python", f"{HERE}/tools/{script}.py", "--csv", "{csv}", "--ref", "{ref}", *extra]
    return {
        "cat": ["sh", "-c", "cat {csv} >/dev/null"],
        "c-suite": [f"{a.venvs}/bin/csuite", "{csv}", "{ref}"],
        "duckdb": py("core", "duckdb_t"), "duckdb-1t": py("core", "duckdb_t", "--threads", "1"),
        "duckdb-tuned": py("core", "duckdb_t", "--mode", "tuned"), "duckdb-tuned-1t": py("core", "duckdb_t", "--mode", "tuned", "--threads", "1"),
        "polars": py("core", "polars_t"), "polars-1t": py("core", "polars_t", "--threads", "1"),
        "pointblank": py("declarative", "pointblank_t"), "pandera": py("declarative", "pandera_t"),
        "oracle": [sys.executable, f"{HERE}/tools/oracle.py", "--csv", "{csv}", "--ref", "{ref}"],
    }

def measure(cmd, timeout):
    """runs in a forked child that is a subreaper, so daemonised descendants (JVM, database server) are counted"""
    r, w = os.pipe(); ro, wo = os.pipe()
    pid = os.fork()
    if pid == 0:
        os.close(r); os.close(ro); ctypes.CDLL(None).prctl(36, 1, 0, 0, 0)
        t = time.perf_counter(); p = subprocess.Popen(cmd, stdout=wo, stderr=subprocess.DEVNULL); os.close(wo)
        rc = None
        try: rc = p.wait(timeout)
        except subprocess.TimeoutExpired: p.kill(); p.wait(); rc = -9
        wall = time.perf_counter() - t; end = time.time() + 20
        while time.time() < end:
            try:
                if os.waitpid(-1, os.WNOHANG)[0] == 0: time.sleep(.02)
            except ChildProcessError: break
        u = resource.getrusage(resource.RUSAGE_CHILDREN)
        os.write(w, json.dumps([rc, wall, u.ru_utime + u.ru_stime, u.ru_maxrss / 1024]).encode()); os._exit(0)
    os.close(w); os.close(wo)
    out = os.fdopen(ro, "rb").read(); m = json.loads(os.fdopen(r, "rb").read()); os.waitpid(pid, 0)
    return m, out.decode("utf-8", "replace")

def main():
    p = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    p.add_argument("--rows", type=int, default=1_000_000); p.add_argument("--tools", default="c-suite,duckdb-tuned,polars")
    p.add_argument("--reps", type=int, default=5); p.add_argument("--data", default=os.path.join(os.environ.get("DQBENCH", os.path.expanduser("~/.cache/dqbench")), "data")); p.add_argument("--venvs", default=os.path.join(os.environ.get("DQBENCH", os.path.expanduser("~/.cache/dqbench")), "tools"))
    p.add_argument("--timeout", type=float, default=900); p.add_argument("--external", action="append", default=[], metavar="NAME=COMMAND")
    p.add_argument("--json", help="append raw results to this JSON Lines file"); p.add_argument("--base", default="polars", help="tool that ratios refer to")
    p.add_argument("--max-load", type=float, default=0, help="wait (at most 60 s a run) until the 1-minute load is below this")
    a = p.parse_args()
    csv, ref, exp = f"{a.data}/dancu_{a.rows}.csv", f"{a.data}/ref_xa.csv", f"{a.data}/dancu_{a.rows}.expected.json"
    if not os.path.exists(exp): subprocess.run([f"{a.venvs}/venv-core/bin/python", f"{HERE}/gen.py", "--rows", str(a.rows), "--out", a.data], check=True)
    E = json.load(open(exp)); T = tools(a)
    for x in a.external: k, c = x.split("=", 1); T[k] = shlex.split(c)
    names = a.tools.split(",") + [x.split("=", 1)[0] for x in a.external if x.split("=", 1)[0] not in a.tools.split(",")]
    subprocess.run(["cat", csv], stdout=subprocess.DEVNULL)   # warm page cache
    R = {n: [] for n in names}; V = {}
    for rep in range(a.reps):
        for n in (names if rep % 2 == 0 else names[::-1]):
            t0 = time.time()
            while a.max_load and os.getloadavg()[0] > a.max_load and time.time() - t0 < 60: time.sleep(2)
            load = os.getloadavg()[0]
            (rc, wall, cpu, rss), o = measure([c.replace("{csv}", csv).replace("{ref}", ref) for c in T[n]], a.timeout)
            verdict, ver, eng = "-", "", None
            try:
                j = json.loads(o.strip().splitlines()[-1]); ver = j.get("version", ""); eng = j.get("engine_s")
                bad = {k: (v, E["counts"].get(k)) for k, v in j.get("counts", {}).items() if k in E["counts"] and v != E["counts"][k]}
                n_ok = sum(k in E["counts"] for k in j.get("counts", {})) - len(bad)
                verdict = f"{n_ok} ok" + (f", WRONG {bad}" if bad else "") + ("" if not j.get("skipped") else f", skipped {j['skipped']}")
            except Exception: verdict = "-" if n == "cat" else f"no result (rc {rc})"
            R[n].append((wall, cpu, rss, load, eng)); V[n] = (verdict, ver)
            if a.json: open(a.json, "a").write(json.dumps(dict(tool=n, rows=a.rows, rep=rep, rc=rc, wall=wall, cpu=cpu, rss_mb=rss, load=load, engine_s=eng, verdict=verdict, version=ver, when=time.strftime("%F %T"))) + "\n")
            print(f"  rep {rep} {n:14s} wall {wall:8.2f} cpu {cpu:8.2f} rss {rss:7.0f}MB load {load:.1f} {verdict[:90]}", file=sys.stderr, flush=True)
    med = lambda n, i: st.median(x[i] for x in R[n])
    b = (med(a.base, 0), med(a.base, 1)) if a.base in R else (None, None)
    print(f"rows {a.rows}  {E['bytes']/1e6:.0f} MB  reps {a.reps}  {time.strftime('%F')}  cores {os.cpu_count()}")
    print("| tool | version | wall s median (min) | CPU s median (min) | peak RSS MB | Mrows/s | MB/s | CPU x " + a.base + " | counts |\n|---|---|---|---|---|---|---|---|---|")
    for n in names:
        w, c, m = med(n, 0), med(n, 1), med(n, 2); wm, cm = min(x[0] for x in R[n]), min(x[1] for x in R[n])
        print(f"| {n} | {V[n][1]} | {w:.2f} ({wm:.2f}) | {c:.2f} ({cm:.2f}) | {m:.0f} | {a.rows/wm/1e6:.2f} | {E['bytes']/wm/1e6:.0f} | {'' if not b[1] else format(c/b[1], '.2f')} | {V[n][0]} |")

main()
