package vn.langso.operations;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.boot.health.contributor.Status;
import org.springframework.mock.web.MockFilterChain;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.util.unit.DataSize;
import vn.langso.database.DatabaseProblem;
import vn.langso.database.FreeSpace;
import vn.langso.kernel.Refusal;

/** New work stops in time on a full disk; metrics are not for everybody. */
class GuardsTest {

    @TempDir
    Path home;

    @ParameterizedTest
    @ValueSource(strings = {"POST", "PUT", "PATCH", "DELETE"})
    void aFullDiskTakesNoNewWork(String method) {
        assertThatThrownBy(() -> ask(method, moreThanThereIs()))
                .isInstanceOfSatisfying(
                        Refusal.class, refusal -> assertThat(refusal.problem()).isEqualTo(DatabaseProblem.DISK_FULL));
        assertThat(ask(method, DataSize.ofBytes(1))).isTrue();
    }

    @Test
    void aFullDiskIsReadOn() {
        assertThat(ask("GET", moreThanThereIs())).isTrue();
    }

    @Test
    void workThatSaysHowMuchItBringsIsMeasuredByIt() throws IOException {
        var left = DataSize.ofBytes(Files.getFileStore(home).getUsableSpace());
        var room = new FreeSpace(home, DataSize.ofMegabytes(1));

        room.require(DataSize.ofBytes(left.toBytes() / 2));
        assertThatThrownBy(() -> room.require(left)).isInstanceOf(Refusal.class);
    }

    @Test
    void healthSaysSo() {
        assertThat(new RoomHealth(new FreeSpace(home, moreThanThereIs()))
                        .health()
                        .getStatus())
                .isEqualTo(Status.OUT_OF_SERVICE);
        assertThat(new RoomHealth(new FreeSpace(home, DataSize.ofBytes(1)))
                        .health()
                        .getStatus())
                .isEqualTo(Status.UP);
    }

    @ParameterizedTest
    @CsvSource({
        "127.0.0.1, , , 200",
        "127.0.0.1, 203.0.113.7, , 404",
        "203.0.113.7, , , 404",
        "203.0.113.7, , Bearer wrong, 404",
        "203.0.113.7, , Bearer secret, 200"
    })
    void metricsAreForThisMachineAndThoseWhoKnowTheToken(
            String address, String forwarded, String authorization, int status) throws Exception {
        var request = new MockHttpServletRequest("GET", "/actuator/prometheus");
        request.setServletPath("/actuator/prometheus");
        request.setRemoteAddr(address);
        if (forwarded != null) {
            request.addHeader("X-Forwarded-For", forwarded);
        }
        if (authorization != null) {
            request.addHeader("Authorization", authorization);
        }
        assertThat(status(request, new OperationsSettings("secret"))).isEqualTo(status);
    }

    @Test
    void withoutATokenSetNobodyElseIsLetIn() throws Exception {
        var request = new MockHttpServletRequest("GET", "/actuator/prometheus");
        request.setServletPath("/actuator/prometheus");
        request.setRemoteAddr("203.0.113.7");
        request.addHeader("Authorization", "Bearer ");

        assertThat(status(request, new OperationsSettings(""))).isEqualTo(404);
    }

    private static int status(MockHttpServletRequest request, OperationsSettings settings) throws Exception {
        var response = new MockHttpServletResponse();
        new MetricsGuard(settings).doFilter(request, response, new MockFilterChain());
        return response.getStatus();
    }

    private boolean ask(String method, DataSize min) {
        var request = new MockHttpServletRequest(method, "/anything");
        return new RoomGuard(new FreeSpace(home, min)).preHandle(request, new MockHttpServletResponse(), "");
    }

    private static DataSize moreThanThereIs() {
        return DataSize.ofTerabytes(1_000_000);
    }
}
