/** Pages of dossiers: the applicant's, the officers', and the one for anybody with a code. */
@NullMarked
package vn.langso.dossiers.web;

import org.jspecify.annotations.NullMarked;
