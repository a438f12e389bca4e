package vn.langso.procedures.internal;

import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.io.ClassPathResource;

/** The clock of the country's offices. */
@Configuration(proxyBeanMethods = false)
class OfficeConfiguration {

    @Bean
    DossierClock dossierClock() throws IOException {
        var file = new ClassPathResource("base/procedures/public-holidays.csv");
        try (var csv = new InputStreamReader(file.getInputStream(), StandardCharsets.UTF_8)) {
            return new DossierClock(new OfficeCalendar(SpecialDays.read(csv)), OfficeHours.USUAL);
        }
    }
}
