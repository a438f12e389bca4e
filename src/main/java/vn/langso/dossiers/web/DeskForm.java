package vn.langso.dossiers.web;

import vn.langso.dossiers.DeskAct;

/** What an officer fills in for one act. */
interface DeskForm {

    /** Of the dossier that the officer saw. */
    int version();

    DeskAct toAct();
}
