/** The pages of dossiers: those of the people concerned, and those of officers. */
@NullMarked
package vn.langso.dossiers.web;

import org.jspecify.annotations.NullMarked;
