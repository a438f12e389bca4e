package vn.langso.kernel;

/** How far long work has come. */
@FunctionalInterface
public interface Progress {

    /** Tells nobody. */
    Progress SILENT = (done, total) -> {};

    /**
     * May be called as often as is handy.
     *
     * @param done how much is done, in any unit
     * @param total how much there is to do, in the same unit; it may change on the way
     */
    void at(long done, long total);
}
