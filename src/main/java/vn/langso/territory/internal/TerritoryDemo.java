package vn.langso.territory.internal;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.UUID;
import org.springframework.boot.ApplicationArguments;
import org.springframework.boot.ApplicationRunner;
import org.springframework.boot.autoconfigure.condition.ConditionalOnBooleanProperty;
import org.springframework.core.annotation.Order;
import org.springframework.core.io.ClassPathResource;
import org.springframework.stereotype.Component;
import vn.langso.kernel.Actor;
import vn.langso.territory.AreaScope;
import vn.langso.territory.ChangeVillages;
import vn.langso.territory.Territories;
import vn.langso.territory.VillageAct;
import vn.langso.territory.VillageKind;
import vn.langso.territory.VillageName;
import vn.langso.territory.Villages;
import vn.langso.web.Language;
import vn.langso.web.Texts;

/** Made-up villages in three communes of the demo provinces. Their legal basis says that they are for show. */
@Component
@ConditionalOnBooleanProperty("langso.demo")
@Order(0)
class TerritoryDemo implements ApplicationRunner {

    private final Villages villages;
    private final Texts texts;

    TerritoryDemo(Villages villages, Texts texts) {
        this.villages = villages;
        this.texts = texts;
    }

    @Override
    public void run(ApplicationArguments arguments) {
        lines().stream().skip(1).map(line -> line.split(",")).forEach(this::create);
    }

    /** The key is made of the village, so a later start repeats and changes nothing. */
    private void create(String... cells) {
        var kind = VillageKind.of(cells[1]).orElseThrow();
        var key = UUID.nameUUIDFromBytes(String.join(",", cells).getBytes(StandardCharsets.UTF_8));
        villages.change(
                new ChangeVillages(
                        key,
                        cells[0],
                        VillageAct.CREATE,
                        List.of(),
                        List.of(new VillageName(kind, cells[2])),
                        Territories.TWO_TIERS_SINCE,
                        texts.get(Language.VI, "territory.demo")),
                Actor.system(),
                AreaScope.EVERYWHERE);
    }

    private static List<String> lines() {
        try {
            return new ClassPathResource("demo/territory/villages.csv")
                    .getContentAsString(StandardCharsets.UTF_8)
                    .lines()
                    .toList();
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }
}
