package vn.langso.signing.internal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.time.Duration;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import vn.langso.signing.PaperSigned;
import vn.langso.signing.SigningState;

/** Whenever the program dies on the way from an order to a result, there is one result in the end. */
class KilledSigningTest {

    @TempDir
    private Path home;

    private SigningHouse house;

    @BeforeEach
    void open() {
        house = new SigningHouse(home, SigningHouse.settings());
    }

    @ParameterizedTest
    @ValueSource(strings = {"claimed", "signed", "taken", "attached", "entered"})
    void onePaperGivesOneResult(String gap) {
        var order = house.ordered();
        house.gaps.dieAt(gap);
        assertThatThrownBy(house::work).isInstanceOf(Gaps.Killed.class);
        assertThat(house.task(order).state()).isEqualTo(SigningState.SIGNING);
        assertThat(house.files.of(order.thing())).isEmpty();
        assertThat(house.count("issued_file")).isZero();

        house.work();
        assertThat(house.task(order).state())
                .as("not before it counts as cut off")
                .isEqualTo(SigningState.SIGNING);
        house.pass(Duration.ofMinutes(2));
        house.work();
        house.work();

        var task = house.task(order);
        assertThat(task.state()).isEqualTo(SigningState.SIGNED);
        assertThat(house.files.of(order.thing()))
                .singleElement()
                .satisfies(file -> assertThat(task.file()).contains(file.id()));
        assertThat(house.count("issued_result")).isEqualTo(1);
        assertThat(house.count("issued_file")).isEqualTo(1);
        assertThat(house.events.stream().filter(PaperSigned.class::isInstance)).hasSize(1);
    }

    @Test
    void aTryThatWasThoughtDeadCountsNoMore() {
        var order = house.ordered();
        var claim = vn.langso.database.RowScope.EVERYTHING.call(
                () -> house.claims.claim(house.now, house.now.plusSeconds(60)).orElseThrow());
        house.pass(Duration.ofMinutes(2));
        house.work();
        var late = vn.langso.database.RowScope.EVERYTHING.call(() -> house.claims.sign(claim, order.id(), house.now));
        assertThat(late).isFalse();
        assertThat(house.files.of(order.thing())).hasSize(1);
    }
}
