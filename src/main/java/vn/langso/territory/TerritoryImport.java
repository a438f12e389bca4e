package vn.langso.territory;

import java.nio.file.Path;
import java.util.List;

/**
 * Loads units and what is known of them from files, as an operator does. Files of one call belong together and may be
 * given in any order; either all of them are taken or none.
 */
public interface TerritoryImport {

    /**
     * Loads CSV files (UTF-8) of units, changes, aliases, succession, figures and points; the header tells which. A
     * list of units is the state after the last known change: where it differs from what is stored, a row of a file of
     * changes has to say since when. Safe to repeat.
     */
    ImportReport importFiles(List<Path> files);

    /**
     * Loads outlines of units from a GeoJSON file: features with the property {@code code} and a polygon or
     * multipolygon in WGS 84. An outline takes the place of an earlier one of the same unit. Safe to repeat.
     */
    ImportReport importOutlines(Path file);
}
