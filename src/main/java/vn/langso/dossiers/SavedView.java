package vn.langso.dossiers;

import java.util.UUID;

/** A narrowed list that an officer comes back to. @param query of its address, such as {@code tab=mine&urgency=late} */
public record SavedView(UUID id, String name, String query) {}
