package vn.langso.kernel;

import java.util.List;

/**
 * One look at whether what an installation keeps is still whole. The operator's command {@code check} runs every bean
 * of this type; a module adds one for what it keeps.
 */
public interface Check {

    /** Key of the text that names what is looked at, such as "Audit record". */
    String title();

    /**
     * Looks at everything and changes nothing.
     *
     * @return what is wrong; nothing when all is well
     */
    List<Finding> findings(Progress progress);
}
