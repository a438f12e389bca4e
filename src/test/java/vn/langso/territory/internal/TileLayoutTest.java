package vn.langso.territory.internal;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import vn.langso.territory.Point;

class TileLayoutTest {

    @Test
    void eachPlaceHasACellOfItsOwn() {
        for (var seed = 0; seed < 30; seed++) {
            var random = new Random(seed);
            var places = Stream.generate(() -> new Point(20 + random.nextDouble(), 105 + random.nextDouble()))
                    .limit(1 + random.nextInt(80))
                    .toList();
            var cells = TileLayout.of(places);
            assertThat(cells).as("seed %d", seed).hasSameSizeAs(places);
            assertThat(new HashSet<>(cells)).as("seed %d", seed).hasSameSizeAs(places);
        }
    }

    @Test
    void northIsAboveSouthAndEastIsRightOfWest() {
        var cells = TileLayout.of(List.of(new Point(22, 105), new Point(20, 105), new Point(20, 107)));
        assertThat(cells.get(0).row()).isLessThan(cells.get(1).row());
        assertThat(cells.get(1).column()).isLessThan(cells.get(2).column());
    }

    @Test
    void theCheapestAssignmentIsFound() {
        assertThat(Assignment.cheapest(new double[][] {{4, 1, 3}, {2, 0, 5}, {3, 2, 2}}))
                .containsExactly(1, 0, 2);
    }
}
