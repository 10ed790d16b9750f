package cn.jiangxin.ledger.sheet;

import java.util.List;

/**
 * A sheet as a file holds it.
 *
 * @param rows those that hold anything
 * @param from1904 whether the file counts days from 1904, not from 1900
 * @param part where the sheet lies in the file; empty for a text file
 * @param hints what the reader of the file is to be told
 */
public record RawSheet(List<RawRow> rows, boolean from1904, String part, List<String> hints) {}
