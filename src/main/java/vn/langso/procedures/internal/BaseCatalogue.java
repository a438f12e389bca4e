package vn.langso.procedures.internal;

import java.util.List;
import vn.langso.procedures.Field;
import vn.langso.procedures.LifeEvent;
import vn.langso.procedures.Procedure;

/** The catalogue that the program carries. @param digest of its files: another digest is another catalogue */
record BaseCatalogue(String digest, List<Field> fields, List<LifeEvent> lifeEvents, List<Procedure> procedures) {}
