package vn.langso.territory;

/** How a village is to be called. */
public record VillageName(VillageKind kind, String name) {}
