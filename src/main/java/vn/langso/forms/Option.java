package vn.langso.forms;

import vn.langso.procedures.LocalText;

/** One answer to choose from. @param code what is kept of it */
public record Option(String code, LocalText label) {}
