package vn.langso.territory;

/** How a village is to be called; the name is tidied as {@link Spelling#tidy} says. */
public record VillageName(VillageKind kind, String name) {

    public VillageName {
        name = Spelling.tidy(name);
    }
}
