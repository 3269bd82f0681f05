/**
 * The report of one submission as a tree of records, {@link dev.touchstone.report.Report} (read it first), how it is
 * made ({@link dev.touchstone.report.Reports}), what text of students it may hold
 * ({@link dev.touchstone.report.StudentText}), and how it is written as JSON
 * ({@link dev.touchstone.report.ReportWriter}) and as a table ({@link dev.touchstone.report.Gradebook}). The JSON Schema {@code report.schema.json} beside these classes is the contract with learning platforms.
 *
 * <p>Depends on the stages before it; {@code batch} and {@code cli} depend on it. The JSON library is used here and in
 * the rubric's reader, nowhere else.
 */
@NullMarked
package dev.touchstone.report;

import org.jspecify.annotations.NullMarked;
