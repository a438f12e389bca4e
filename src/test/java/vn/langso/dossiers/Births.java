package vn.langso.dossiers;

import java.util.List;
import java.util.UUID;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;
import vn.langso.forms.Answers;
import vn.langso.forms.FormReference;
import vn.langso.kernel.Actor;
import vn.langso.kernel.Ids;
import vn.langso.procedures.ChannelTerms.Channel;
import vn.langso.territory.AreaScope;

/** A birth to register in Thục Phán, and those who have to do with it: people of the demo. */
public final class Births {

    public static final String PROCEDURE = "1.001193";
    public static final String UNIT = "01273";

    public static final Actor PARENT = Actor.self(person(14));
    public static final Actor STRANGER = Actor.self(person(19));
    public static final Actor OFFICER = Actor.officer(person(4), UNIT);
    public static final Actor APPROVER = Actor.officer(person(6), UNIT);
    public static final AreaScope WARD = new AreaScope(java.util.Set.of(UNIT));
    public static final AreaScope OTHER_COMMUNE = new AreaScope(java.util.Set.of("01774"));

    private static final String ANSWERS = """
            {
              "requester.relation": "mother",
              "child.name": "Nông Minh An",
              "child.sex": "female",
              "child.birth": "2026-11-02",
              "child.birth-place": {"place": "Thục Phán, Cao Bằng", "commune": "01273"},
              "child.ethnicity": "tay",
              "child.nationality": "Việt Nam",
              "child.home": {"place": "Thục Phán, Cao Bằng", "commune": "01273"},
              "mother.name": "Lý Thị Mỷ",
              "mother.birth": "1992-05-16",
              "mother.ethnicity": "tay",
              "mother.nationality": "Việt Nam",
              "mother.residence": {"place": "Thục Phán, Cao Bằng", "commune": "01273"},
              "parents.bond": "mother-only",
              "copies": 2,
              "contact.phone": "0912345678",
              "declaration": true
            }
            """;

    private Births() {}

    /** A person of Cao Bằng, by the last number of the id in the demo's list. */
    public static UUID person(int number) {
        return UUID.fromString("01980000-0000-7000-8000-0000040000%02d".formatted(number));
    }

    public static Answers answers() {
        return new Answers(JsonMapper.shared().readValue(ANSWERS, ObjectNode.class));
    }

    public static SubmitDossier submission() {
        return submission(Ids.next());
    }

    public static SubmitDossier submission(UUID key) {
        return new SubmitDossier(
                key,
                PROCEDURE,
                "",
                new FormReference("birth-registration", 1),
                answers(),
                UNIT,
                Channel.ONLINE,
                List.of());
    }
}
