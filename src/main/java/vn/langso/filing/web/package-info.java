/** The guided pages from "Start" to "Submit". */
@NullMarked
package vn.langso.filing.web;

import org.jspecify.annotations.NullMarked;
