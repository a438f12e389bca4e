package vn.langso.procedures.web;

import vn.langso.procedures.Level;
import vn.langso.procedures.LocalText;
import vn.langso.procedures.Procedure;

/** A procedure as a list shows it to programs. @param address of the whole record */
record ProcedureSummary(
        String code,
        int version,
        LocalText name,
        LocalText summary,
        String field,
        Level level,
        Procedure.OnlineLevel onlineLevel,
        String address) {

    static ProcedureSummary of(Procedure procedure) {
        return new ProcedureSummary(
                procedure.code(),
                procedure.version(),
                procedure.name(),
                procedure.summary(),
                procedure.field(),
                procedure.level(),
                procedure.onlineLevel(),
                "/api/v1/procedures/" + procedure.code());
    }
}
