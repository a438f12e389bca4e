package vn.langso.files;

import vn.langso.kernel.Actor;

/** Knows the things of one kind that have files. A module provides one per kind as a bean. */
public interface FileOwner {

    /** The kind, as in {@link FileReference#kind}. */
    String kind();

    /**
     * Whether somebody may read the files of a thing.
     *
     * @param id which thing; it may be gone
     * @param actor without a person when nobody has logged in
     */
    boolean mayRead(String id, Actor actor);
}
