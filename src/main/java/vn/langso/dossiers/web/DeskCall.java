package vn.langso.dossiers.web;

import vn.langso.kernel.Actor;
import vn.langso.territory.AreaScope;
import vn.langso.web.Language;

/** Who asks for something to be done with which dossier. */
record DeskCall(String code, Language language, Actor actor, AreaScope scope) {}
