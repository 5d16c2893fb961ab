/**
 * YAML that people write: files as trees that know their lines, and the faults found in them.
 *
 * <p>In: the path of a file, and the fields that its entries may have. Out: {@link
 * io.tidemark.yaml.YamlEntry}, typed access to the fields of one entry. Whatever does not fit (a
 * field that is missing, unknown or given twice, a value of another kind) becomes a {@link
 * io.tidemark.yaml.Fault} with file, line, field and what to do. {@link io.tidemark.yaml.Faults}
 * gathers them over all files, so that one run tells everything there is to mend, and {@link
 * io.tidemark.yaml.Nearest} offers the name that was perhaps meant.
 *
 * <pre>{@code
 * YamlFile file = YamlFile.read(path, faults);
 * YamlEntry entry = YamlEntry.of(file.name(), file.root(), List.of("name", "rules"), faults);
 * String name = entry.text("name");
 * faults.throwIfAny(CatalogException::new);
 * }</pre>
 */
@NullMarked
package io.tidemark.yaml;

import org.jspecify.annotations.NullMarked;
