package vn.langso.files;

/**
 * A thing that files belong to, as another module names it: {@code dossier:H13.02-000123-2026}.
 *
 * @param kind which {@link FileOwner} knows of it
 */
public record FileReference(String kind, String id) {

    @Override
    public String toString() {
        return kind + ":" + id;
    }
}
