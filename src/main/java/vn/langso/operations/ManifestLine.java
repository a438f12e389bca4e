package vn.langso.operations;

import java.util.Optional;

/** One part of a backup as its manifest lists it: the SHA-256 of its content, its length, its name. */
record ManifestLine(String hash, long length, String name) {

    @Override
    public String toString() {
        return hash + " " + length + " " + name;
    }

    /** Empty when the line is none. */
    static Optional<ManifestLine> of(String line) {
        var parts = line.split(" ", 3);
        return parts.length == 3 && parts[0].length() == 64 && parts[1].matches("\\d{1,18}")
                ? Optional.of(new ManifestLine(parts[0], Long.parseLong(parts[1]), parts[2]))
                : Optional.empty();
    }
}
