package org.caveat.text;

/**
 * The place of a block in a table.
 *
 * @param table number of the table in the document, from 1; 0 when the block is in none
 * @param row from 1
 * @param column from 1
 * @param header whether the cell heads its column or row
 */
public record Cell(int table, int row, int column, boolean header) {
  public static final Cell NONE = new Cell(0, 0, 0, false);
}
