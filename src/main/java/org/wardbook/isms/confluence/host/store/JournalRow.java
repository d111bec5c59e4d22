package org.wardbook.isms.confluence.host.store;

import net.java.ao.Preload;
import net.java.ao.RawEntity;
import net.java.ao.schema.NotNull;
import net.java.ao.schema.PrimaryKey;
import net.java.ao.schema.StringLength;
import net.java.ao.schema.Table;
import net.java.ao.schema.Unique;

/**
 * One row of a journal as the database keeps it. Rows are only ever added. {@code CHAIN_KEY} and {@code RECORD_KEY} are
 * made by {@link RowKeys}: each is unique, and because they have a fixed width and end in a number, their indexes also
 * serve the two ways of reading, a space's rows after a number and one record's versions. A text that is empty may be
 * null here, since Oracle knows no empty text; a state is null where the record was deleted.
 */
@Preload
@Table("JournalRow")
public interface JournalRow extends RawEntity<String> {

    String CHAIN_KEY = "CHAIN_KEY";
    String RECORD_KEY = "RECORD_KEY";
    String SPACE_KEY = "SPACE_KEY";
    String SEQUENCE_NO = "SEQUENCE_NO";
    String REGISTER_NAME = "REGISTER_NAME";
    String RECORD_REF = "RECORD_REF";
    String RECORD_VERSION = "RECORD_VERSION";
    String AT_MILLIS = "AT_MILLIS";
    String BY_USER = "BY_USER";
    String REASON = "REASON";
    String STATE_JSON = "STATE_JSON";
    String PREVIOUS_HASH = "PREVIOUS_HASH";
    String ROW_HASH = "ROW_HASH";

    @NotNull
    @PrimaryKey
    @StringLength(RowKeys.LENGTH)
    String getChainKey();

    @NotNull
    @Unique
    @StringLength(RowKeys.LENGTH)
    String getRecordKey();

    @NotNull
    String getSpaceKey();

    @NotNull
    long getSequenceNo();

    @NotNull
    String getRegisterName();

    @NotNull
    String getRecordRef();

    @NotNull
    int getRecordVersion();

    @NotNull
    long getAtMillis();

    String getByUser();

    String getReason();

    @StringLength(StringLength.UNLIMITED)
    String getStateJson();

    @NotNull
    @StringLength(64)
    String getPreviousHash();

    @NotNull
    @StringLength(64)
    String getRowHash();
}
