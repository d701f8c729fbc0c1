package org.fuwubao.search;

import java.util.Locale;
import java.util.Set;
import org.fuwubao.enterprise.Enterprise;
import org.fuwubao.enterprise.FormerName;
import org.fuwubao.shared.IndustryCodes;
import org.hibernate.search.engine.backend.document.DocumentElement;
import org.hibernate.search.engine.backend.document.IndexFieldReference;
import org.hibernate.search.engine.backend.document.model.dsl.IndexSchemaElement;
import org.hibernate.search.engine.backend.types.Norms;
import org.hibernate.search.engine.backend.types.Sortable;
import org.hibernate.search.mapper.pojo.bridge.TypeBridge;
import org.hibernate.search.mapper.pojo.bridge.binding.TypeBindingContext;
import org.hibernate.search.mapper.pojo.bridge.mapping.programmatic.TypeBinder;
import org.hibernate.search.mapper.pojo.bridge.runtime.TypeBridgeWriteContext;

/** Writes an enterprise into the index: all keys by which it is found, and what lists filter by. */
final class EnterpriseDocument implements TypeBinder {

    /** Code prefixes from four to ten characters are tokens; longer ones are few enough to be searched as prefixes. */
    static final int SHORTEST_CODE_START = 4;
    static final int LONGEST_CODE_START = 10;
    private static final int ORGANISATION_START = 8;

    @Override
    public void bind(TypeBindingContext context) {
        context.dependencies().use("name").use("formerNames.name").use("uscc").use("district").use("industry")
                .use("inStatisticsLibrary").use("tier").use("packageLevel").use("onKeyList").use("registrationStatus")
                .use("tags").use("updatedAt");
        IndexSchemaElement schema = context.indexSchemaElement();
        context.bridge(Enterprise.class, new Bridge(new NameFields(schema, Fields.NAME), new NameFields(schema, Fields.FORMER),
                new SoundFields(schema), new CodeFields(schema), new FilterFields(schema), new OrderFields(schema)));
    }

    private static IndexFieldReference<String> tokens(IndexSchemaElement schema, String name) {
        return schema.field(name, f -> f.asString()).multiValued().toReference();
    }

    private static IndexFieldReference<String> stretch(IndexSchemaElement schema, String name) {
        return schema.field(name, f -> f.asString().analyzer(Fields.CUT_AT_BLANKS).norms(Norms.NO)).multiValued().toReference();
    }

    private static void add(DocumentElement target, IndexFieldReference<String> field, Set<String> tokens) {
        tokens.stream().filter(token -> !token.isEmpty()).forEach(token -> target.addValue(field, token));
    }

    private record NameFields(IndexFieldReference<String> exact, IndexFieldReference<String> start,
            IndexFieldReference<String> word, IndexFieldReference<String> single, IndexFieldReference<String> pair) {

        NameFields(IndexSchemaElement schema, String kind) {
            this(tokens(schema, kind + Fields.EXACT), tokens(schema, kind + Fields.START), tokens(schema, kind + Fields.WORD),
                    tokens(schema, kind + Fields.SINGLE), stretch(schema, kind + Fields.PAIR));
        }

        void write(DocumentElement target, NameKeys keys) {
            target.addValue(exact, keys.exact());
            add(target, start, keys.starts());
            add(target, word, keys.words());
            add(target, single, keys.singles());
            target.addValue(pair, keys.pairs());
        }
    }

    private record SoundFields(IndexFieldReference<String> exact, IndexFieldReference<String> start,
            IndexFieldReference<String> word, IndexFieldReference<String> syllable, IndexFieldReference<String> pair,
            IndexFieldReference<String> initialStart, IndexFieldReference<String> initialWord,
            IndexFieldReference<String> initialPair, IndexFieldReference<String> initialTriple) {

        SoundFields(IndexSchemaElement schema) {
            this(tokens(schema, Fields.SOUND_EXACT), tokens(schema, Fields.SOUND_START), tokens(schema, Fields.SOUND_WORD),
                    tokens(schema, Fields.SYLLABLE), stretch(schema, Fields.SYLLABLE_PAIR),
                    tokens(schema, Fields.INITIAL_START), tokens(schema, Fields.INITIAL_WORD),
                    tokens(schema, Fields.INITIAL_PAIR), stretch(schema, Fields.INITIAL_TRIPLE));
        }

        void write(DocumentElement target, NameKeys.Sounds sounds) {
            add(target, exact, sounds.exact());
            add(target, start, sounds.starts());
            add(target, word, sounds.words());
            add(target, syllable, sounds.syllables());
            add(target, pair, sounds.pairs());
            add(target, initialStart, sounds.initialStarts());
            add(target, initialWord, sounds.initialWords());
            add(target, initialPair, sounds.initialPairs());
            add(target, initialTriple, sounds.initialTriples());
        }
    }

    private record CodeFields(IndexFieldReference<String> code, IndexFieldReference<String> start) {

        CodeFields(IndexSchemaElement schema) {
            this(tokens(schema, Fields.CODE), tokens(schema, Fields.CODE_START));
        }

        void write(DocumentElement target, String uscc) {
            if (uscc == null) {
                return;
            }
            String whole = uscc.toLowerCase(Locale.ROOT);
            for (String from : new String[] {whole, whole.substring(ORGANISATION_START)}) {
                target.addValue(code, from);
                add(target, start, Grams.beginnings(from, SHORTEST_CODE_START, LONGEST_CODE_START));
            }
        }
    }

    private record FilterFields(IndexFieldReference<String> district, IndexFieldReference<String> industry,
            IndexFieldReference<String> tier, IndexFieldReference<String> packageLevel,
            IndexFieldReference<Boolean> onKeyList, IndexFieldReference<Boolean> inLibrary,
            IndexFieldReference<String> registrationStatus, IndexFieldReference<String> tag,
            IndexFieldReference<java.time.Instant> updatedAt) {

        FilterFields(IndexSchemaElement schema) {
            this(tokens(schema, Fields.DISTRICT), tokens(schema, Fields.INDUSTRY), tokens(schema, Fields.TIER),
                    tokens(schema, Fields.PACKAGE_LEVEL),
                    schema.field(Fields.ON_KEY_LIST, f -> f.asBoolean()).toReference(),
                    schema.field(Fields.IN_LIBRARY, f -> f.asBoolean()).toReference(),
                    tokens(schema, Fields.REGISTRATION_STATUS), tokens(schema, Fields.TAG),
                    schema.field(Fields.UPDATED_AT, f -> f.asInstant()).toReference());
        }

        void write(DocumentElement target, Enterprise enterprise) {
            target.addValue(district, enterprise.district());
            add(target, industry, industryLevels(enterprise.industry()));
            addName(target, tier, enterprise.tier());
            addName(target, packageLevel, enterprise.packageLevel());
            addName(target, registrationStatus, enterprise.registrationStatus());
            target.addValue(onKeyList, enterprise.onKeyList());
            target.addValue(inLibrary, enterprise.inStatisticsLibrary());
            add(target, tag, enterprise.tags());
            target.addValue(updatedAt, enterprise.updatedAt());
        }

        /** The code, its group, its division and the letter of its section: any of them may be asked for. */
        private static Set<String> industryLevels(String code) {
            if (code == null || code.length() < 2) {
                return code == null ? Set.of() : Set.of(code);
            }
            Set<String> levels = Grams.beginnings(code, 2, 4);
            String section = IndustryCodes.sectionOf(code.substring(0, 2));
            if (section != null) {
                levels.add(section);
            }
            return levels;
        }

        private static void addName(DocumentElement target, IndexFieldReference<String> field, Enum<?> value) {
            if (value != null) {
                target.addValue(field, value.name());
            }
        }
    }

    private record OrderFields(IndexFieldReference<Integer> length, IndexFieldReference<Long> id) {

        OrderFields(IndexSchemaElement schema) {
            this(schema.field(Fields.LENGTH, f -> f.asInteger().sortable(Sortable.YES)).toReference(),
                    schema.field(Fields.ID, f -> f.asLong().sortable(Sortable.YES)).toReference());
        }

        void write(DocumentElement target, NameKeys keys, long number) {
            target.addValue(length, Grams.length(keys.exact()));
            target.addValue(id, number);
        }
    }

    private record Bridge(NameFields name, NameFields former, SoundFields sound, CodeFields code, FilterFields filter,
            OrderFields order) implements TypeBridge<Enterprise> {

        @Override
        public void write(DocumentElement target, Enterprise enterprise, TypeBridgeWriteContext context) {
            NameKeys keys = NameKeys.of(enterprise.name());
            name.write(target, keys);
            sound.write(target, keys.sounds());
            order.write(target, keys, enterprise.id());
            for (FormerName earlier : enterprise.formerNames()) {
                NameKeys formerKeys = NameKeys.of(earlier.name());
                former.write(target, formerKeys);
                sound.write(target, formerKeys.sounds());
            }
            code.write(target, enterprise.uscc());
            filter.write(target, enterprise);
        }
    }
}
