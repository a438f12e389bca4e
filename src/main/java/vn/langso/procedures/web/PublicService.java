package vn.langso.procedures.web;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import vn.langso.procedures.ChannelTerms;
import vn.langso.procedures.Deadline;
import vn.langso.procedures.Fee;
import vn.langso.procedures.LifeEvent;
import vn.langso.procedures.LocalText;
import vn.langso.procedures.Paper;
import vn.langso.procedures.Procedure;

/**
 * A procedure in the words of CPSV-AP 3.2 (Core Public Service Vocabulary, application profile), and at once as the
 * {@code GovernmentService} of schema.org.
 */
record PublicService(Procedure procedure, List<LifeEvent> lifeEvents, String baseUrl) {

    private static final Map<String, Object> CONTEXT = Map.of(
            "adms", "http://www.w3.org/ns/adms#",
            "cpsv", "http://purl.org/vocab/cpsv#",
            "cv", "http://data.europa.eu/m8g/",
            "dct", "http://purl.org/dc/terms/",
            "eli", "http://data.europa.eu/eli/ontology#",
            "schema", "https://schema.org/",
            "skos", "http://www.w3.org/2004/02/skos/core#",
            "xsd", "http://www.w3.org/2001/XMLSchema#");

    Map<String, Object> asJson() {
        var service = new LinkedHashMap<String, Object>();
        service.put("@context", CONTEXT);
        service.put("@id", address());
        service.put("@type", List.of("cpsv:PublicService", "schema:GovernmentService"));
        describe(service);
        service.put("cv:hasCompetentAuthority", authority());
        service.put("schema:provider", Map.of("@id", address() + "#authority"));
        service.put("cv:isGroupedBy", mapped(events(), this::event));
        service.put("cpsv:hasInput", mapped(procedure.papers(), PublicService::input));
        service.put("cpsv:produces", mapped(procedure.results(), PublicService::output));
        service.put("cv:hasChannel", mapped(procedure.channels(), this::channel));
        service.put("schema:availableChannel", mapped(procedure.channels(), this::reference));
        service.put("cv:hasLegalResource", mapped(procedure.legalBasis(), PublicService::law));
        return service;
    }

    private void describe(Map<String, Object> service) {
        service.put("dct:identifier", procedure.code());
        service.put("dct:title", said(procedure.name()));
        service.put("schema:name", said(procedure.name()));
        service.put("dct:description", said(procedure.summary()));
        service.put("schema:description", said(procedure.summary()));
        service.put("schema:url", address());
        service.put("schema:serviceType", procedure.field());
        service.put("schema:version", procedure.version());
        service.put("schema:validFrom", date(procedure.validFrom().toString()));
    }

    private Map<String, Object> authority() {
        return Map.of(
                "@id", address() + "#authority",
                "@type", List.of("cv:PublicOrganisation", "schema:GovernmentOrganization"),
                "skos:prefLabel", said(procedure.authority()),
                "schema:name", said(procedure.authority()));
    }

    private List<LifeEvent> events() {
        return lifeEvents.stream()
                .filter(event -> event.procedures().contains(procedure.code()))
                .toList();
    }

    private Map<String, Object> event(LifeEvent event) {
        return Map.of(
                "@id",
                baseUrl + "/procedures?event=" + event.code(),
                "@type",
                "cv:LifeEvent",
                "dct:title",
                said(event.name()));
    }

    private static Map<String, Object> input(Paper paper) {
        return Map.of(
                "@type", "cv:Evidence",
                "dct:title", said(paper.name()),
                "dct:type", lower(paper.kind()));
    }

    private static Map<String, Object> output(Procedure.Result result) {
        return Map.of("@type", "cpsv:Output", "dct:title", said(result.name()), "dct:type", result.kind());
    }

    private Map<String, Object> channel(ChannelTerms terms) {
        var channel = new LinkedHashMap<String, Object>();
        channel.put("@id", channelAddress(terms));
        channel.put("@type", List.of("cv:Channel", "schema:ServiceChannel"));
        channel.put("dct:type", lower(terms.channel()));
        duration(terms.deadline(), channel);
        channel.put(
                "cv:hasCost",
                terms.fees().stream()
                        .filter(fee -> fee.amount().isPresent())
                        .map(this::cost)
                        .toList());
        return channel;
    }

    /** Only days of the calendar are a duration in the sense of ISO 8601; others keep their unit. */
    private static void duration(Deadline deadline, Map<String, Object> channel) {
        deadline.amount().ifPresent(amount -> {
            if (deadline.unit() == Deadline.Unit.DAY) {
                channel.put("cv:processingTime", Map.of("@type", "xsd:duration", "@value", "P" + amount + "D"));
            } else {
                channel.put(
                        "schema:processingTime",
                        Map.of(
                                "@type",
                                "schema:QuantitativeValue",
                                "schema:value",
                                amount,
                                "schema:unitText",
                                lower(deadline.unit())));
            }
        });
    }

    private Map<String, Object> cost(Fee fee) {
        var cost = new LinkedHashMap<String, Object>();
        cost.put("@type", "cv:Cost");
        cost.put("cv:value", fee.amount().orElseThrow());
        cost.put("cv:currency", "VND");
        cost.put("dct:type", lower(fee.kind()));
        cost.put("schema:unitText", lower(fee.basis()));
        fee.note().ifPresent(note -> cost.put("dct:description", said(note)));
        if (!fee.cases().isEmpty()) {
            cost.put("schema:category", fee.cases());
        }
        return cost;
    }

    private Map<String, Object> reference(ChannelTerms terms) {
        return Map.of("@id", channelAddress(terms));
    }

    private static Map<String, Object> law(Procedure.LegalAct act) {
        return Map.of("@type", "eli:LegalResource", "dct:title", Map.of("@language", "vi", "@value", act.title()));
    }

    private String channelAddress(ChannelTerms terms) {
        return address() + "#" + lower(terms.channel());
    }

    private String address() {
        return baseUrl + "/procedures/" + procedure.code();
    }

    private static List<Map<String, String>> said(LocalText text) {
        return text.byLanguage().entrySet().stream()
                .map(it -> Map.of("@language", it.getKey(), "@value", it.getValue()))
                .toList();
    }

    private static Map<String, String> date(String day) {
        return Map.of("@type", "xsd:date", "@value", day);
    }

    private static <T> List<Map<String, Object>> mapped(
            List<T> things, java.util.function.Function<T, Map<String, Object>> change) {
        return things.stream().map(change).toList();
    }

    private static String lower(Enum<?> constant) {
        return constant.name().toLowerCase(Locale.ROOT);
    }
}
