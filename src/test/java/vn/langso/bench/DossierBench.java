package vn.langso.bench;

import static vn.langso.dossiers.Births.APPROVER;
import static vn.langso.dossiers.Births.OFFICER;
import static vn.langso.dossiers.Births.PARENT;

import com.sun.management.OperatingSystemMXBean;
import com.zaxxer.hikari.HikariDataSource;
import java.lang.management.ManagementFactory;
import java.net.URI;
import java.nio.file.Files;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.Semaphore;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import javax.sql.DataSource;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import vn.langso.database.RowScope;
import vn.langso.dossiers.Births;
import vn.langso.dossiers.Desk;
import vn.langso.dossiers.DeskAct;
import vn.langso.dossiers.DeskFilter;
import vn.langso.dossiers.Dossiers;
import vn.langso.dossiers.SignAs;
import vn.langso.procedures.DossierCode;
import vn.langso.procedures.DossierStatus;
import vn.langso.territory.AreaScope;
import vn.langso.testing.PlatformTest;

/**
 * How fast dossiers are handled with a million of them in the database ({@code bench/dossiers.sh}). Settings:
 * {@code bench.dossiers} how many are there before, {@code bench.cases} how many are carried through.
 */
@PlatformTest
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class DossierBench {

    private static final int THERE = Integer.getInteger("bench.dossiers", 1_000_000);
    private static final int CASES = Integer.getInteger("bench.cases", 1_000);
    private static final int CALLERS = 8;
    private static final Pattern TPS = Pattern.compile("tps = ([0-9.]+)");
    private static final AreaScope PROVINCE = new AreaScope(Set.of("04"));

    @Autowired
    Dossiers dossiers;

    @Autowired
    Desk desk;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    DataSource source;

    @Test
    @Order(1)
    void fill() {
        var begun = System.nanoTime();
        RowScope.EVERYTHING.run(() -> jdbc.sql("""
                insert into dossier (province, code, submission_key, digest, procedure, procedure_version, title, case_code,
                                     form, form_version, answers, channel, unit, applicant, applicant_name,
                                     applicant_folded, helped, status, process, process_version, step, step_kind,
                                     submitted_at, received_at, due_at, work_at, changed_at, version)
                select '04', 'H14.' || 100 + n / 90000 || '-260101-' || lpad((n % 90000 + 1)::text, 5, '0'),
                       gen_random_uuid(), md5(n::text), '1.001193', 1, 'Đăng ký khai sinh', '', 'birth-registration', 1,
                       '{}', 'ONLINE', unit.code, gen_random_uuid(), 'Nông Thị ' || n, 'nong thi ' || n, false,
                       case when n % 5 = 0 then 4 else 10 end, 'usual', 1,
                       case when n % 5 = 0 then 'check' end, case when n % 5 = 0 then 'CHECK' end,
                       moment, moment, moment + interval '5 days', moment + interval '5 days', moment, 3
                  from generate_series(1, :there) as n
                  join (select code, row_number() over (order by code) - 1 as number, count(*) over () as units
                          from unit where parent = '04' and valid_to is null) as unit
                    on unit.number = n % unit.units
                 cross join lateral (select timestamptz '2026-01-01' + n * interval '25 seconds' as moment) as filed
                """).param("there", THERE).update());
        jdbc.sql("analyze dossier").update();
        say("filled with %,d dossiers in %.0f s", THERE, seconds(begun));
    }

    @Test
    @Order(2)
    void carryThrough() throws Exception {
        carry(100);
        var cpu = cpu();
        var begun = System.nanoTime();
        carry(CASES);
        var took = seconds(begun);
        say(
                "life cycle: %.1f/s, %.1f ms of processor time of the program a case",
                CASES / took, (cpu() - cpu) / 1e6 / CASES);
    }

    private void carry(int cases) throws Exception {
        var waiting = new Semaphore(200);
        try (var crowd = Executors.newFixedThreadPool(CALLERS)) {
            var all = crowd.invokeAll(IntStream.range(0, cases)
                    .<Callable<DossierCode>>mapToObj(each -> () -> {
                        waiting.acquire();
                        try {
                            return approve();
                        } finally {
                            waiting.release();
                        }
                    })
                    .toList());
            for (Future<DossierCode> code : all) {
                collect(code.get());
            }
        }
    }

    private DossierCode approve() {
        var code = dossiers.submit(Births.submission(), PARENT);
        desk.act(code, 1, new DeskAct.Receive(), OFFICER, PROVINCE);
        desk.act(code, 3, new DeskAct.EndStep("propose", ""), OFFICER, PROVINCE);
        desk.act(code, 4, new DeskAct.Approve(SignAs.CHAIR, ""), APPROVER, PROVINCE);
        return code;
    }

    private void collect(DossierCode code) throws InterruptedException {
        while (dossiers.state(code).orElseThrow().status() != DossierStatus.FINISHED) {
            Thread.sleep(5);
        }
        dossiers.collect(code, PARENT);
    }

    @Test
    @Order(3)
    void submit() throws Exception {
        var submissions =
                IntStream.range(0, 4_000).mapToObj(each -> Births.submission()).toList();
        var begun = System.nanoTime();
        var cpu = cpu();
        try (var crowd = Executors.newFixedThreadPool(CALLERS)) {
            for (Future<?> filed : crowd.invokeAll(submissions.stream()
                    .<Callable<DossierCode>>map(each -> () -> dossiers.submit(each, PARENT))
                    .toList())) {
                filed.get();
            }
        }
        var rate = submissions.size() / seconds(begun);
        var bare = bare();
        say(
                "submission: %.0f/s, %.1f ms of processor time; bare committed insert: %.0f/s; %.0f %%",
                rate, (cpu() - cpu) / 1e6 / submissions.size(), bare, 100 * rate / bare);
    }

    /** One row inserted and committed by each of as many callers, by pgbench on the same PostgreSQL. */
    private double bare() throws Exception {
        jdbc.sql("create table if not exists bare (id bigint primary key, at timestamptz not null, note text)")
                .update();
        var script = Files.writeString(Files.createTempFile("bare", ".sql"), """
                \\set id random(1, 9000000000000000)
                insert into bare (id, at, note) values (:id, now(), 'one row') on conflict do nothing;
                """);
        var pool = source.unwrap(HikariDataSource.class);
        var address = URI.create(pool.getJdbcUrl().substring("jdbc:".length()));
        var process = new ProcessBuilder(
                        "pgbench",
                        "-n",
                        "-h",
                        address.getHost(),
                        "-p",
                        "" + address.getPort(),
                        "-U",
                        pool.getUsername(),
                        "-c",
                        "" + CALLERS,
                        "-j",
                        "2",
                        "-T",
                        "10",
                        "-f",
                        script.toString(),
                        address.getPath().substring(1))
                .redirectErrorStream(true);
        process.environment().put("PGPASSWORD", pool.getPassword());
        var said = new String(process.start().getInputStream().readAllBytes());
        return TPS.matcher(said)
                .results()
                .mapToDouble(it -> Double.parseDouble(it.group(1)))
                .findFirst()
                .orElseThrow(() -> new AssertionError(said));
    }

    @Test
    @Order(4)
    void listAndExport() {
        var millis = IntStream.range(0, 200)
                .mapToDouble(each -> {
                    var begun = System.nanoTime();
                    desk.list(DeskFilter.everythingOpen(), 50, null, OFFICER, PROVINCE);
                    return seconds(begun) * 1000;
                })
                .sorted()
                .toArray();
        say("inbox of the province: p50 %.1f ms, p95 %.1f ms", millis[100], millis[190]);
        var rows = new AtomicInteger();
        var first = new long[1];
        var begun = System.nanoTime();
        desk.export(DeskFilter.everythingOpen(), OFFICER, PROVINCE, line -> {
            if (rows.incrementAndGet() == 1) {
                first[0] = System.nanoTime();
            }
        });
        say(
                "export: %,d rows, %,.0f rows/s, first after %.2f s",
                rows.get(), rows.get() / seconds(begun), (first[0] - begun) / 1e9);
    }

    private static double seconds(long begun) {
        return (System.nanoTime() - begun) / 1e9;
    }

    private static long cpu() {
        return ((OperatingSystemMXBean) ManagementFactory.getOperatingSystemMXBean()).getProcessCpuTime();
    }

    @SuppressWarnings("AnnotateFormatMethod")
    private static void say(String format, Object... values) {
        System.out.println("BENCH " + String.format(java.util.Locale.ROOT, format, values));
    }
}
