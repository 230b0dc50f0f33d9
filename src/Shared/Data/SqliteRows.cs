using System.Collections;
using System.Data.Common;
using System.Text;
using Microsoft.Data.Sqlite;
using SQLitePCL;

namespace ServiceTeams.Shared.Data;

/// <summary>
/// A reader that asks SQLite once for a value: the client library first asks for its type, sometimes twice, and reads moments by way of a
/// string and all formats that a culture knows. What is not simple is left to it.
/// </summary>
internal sealed class SqliteRows(SqliteDataReader reader) : DbDataReader
{
    private nint _statement = reader.FieldCount > 0 ? reader.Handle!.DangerousGetHandle() : 0;

    public override int FieldCount => reader.FieldCount;

    public override int Depth => reader.Depth;

    public override bool HasRows => reader.HasRows;

    public override bool IsClosed => reader.IsClosed;

    public override int RecordsAffected => reader.RecordsAffected;

    public override object this[int ordinal] => reader[ordinal];

    public override object this[string name] => reader[name];

    /// <summary>False when the statement is closed or another one: then the client library knows what to say.</summary>
    private bool IsOpen => _statement != 0;

    public override bool IsDBNull(int ordinal)
        => IsOpen ? SqliteColumns.Type(_statement, ordinal) == raw.SQLITE_NULL : reader.IsDBNull(ordinal);

    public override long GetInt64(int ordinal)
        => IsOpen && SqliteColumns.Integer(_statement, ordinal) is not 0 and var value ? value : reader.GetInt64(ordinal); // 0, or null, which is told by an exception

    public override int GetInt32(int ordinal)
        => IsOpen && SqliteColumns.Integer(_statement, ordinal) is not 0 and >= int.MinValue and <= int.MaxValue and var value
            ? (int)value
            : reader.GetInt32(ordinal);

    public override bool GetBoolean(int ordinal)
        => (IsOpen && SqliteColumns.Integer(_statement, ordinal) != 0) || reader.GetBoolean(ordinal);

    public override string GetString(int ordinal)
        => IsOpen && SqliteColumns.Utf8(_statement, ordinal) is { IsEmpty: false } text ? Encoding.UTF8.GetString(text) : reader.GetString(ordinal);

    public override DateTime GetDateTime(int ordinal)
        => IsOpen && SqliteColumns.Type(_statement, ordinal) == raw.SQLITE_TEXT
            && StoredMoment.TryRead(SqliteColumns.Utf8(_statement, ordinal), out var moment)
                ? moment
                : reader.GetDateTime(ordinal);

    public override T GetFieldValue<T>(int ordinal)
        => typeof(T) == typeof(DateOnly) && IsOpen && SqliteColumns.Type(_statement, ordinal) == raw.SQLITE_TEXT
            && StoredMoment.TryReadDay(SqliteColumns.Utf8(_statement, ordinal), out var day)
                ? (T)(object)day
                : reader.GetFieldValue<T>(ordinal);

    public override byte GetByte(int ordinal) => reader.GetByte(ordinal);

    public override long GetBytes(int ordinal, long dataOffset, byte[]? buffer, int bufferOffset, int length)
        => reader.GetBytes(ordinal, dataOffset, buffer, bufferOffset, length);

    public override char GetChar(int ordinal) => reader.GetChar(ordinal);

    public override long GetChars(int ordinal, long dataOffset, char[]? buffer, int bufferOffset, int length)
        => reader.GetChars(ordinal, dataOffset, buffer, bufferOffset, length);

    public override string GetDataTypeName(int ordinal) => reader.GetDataTypeName(ordinal);

    public override decimal GetDecimal(int ordinal) => reader.GetDecimal(ordinal);

    public override double GetDouble(int ordinal) => reader.GetDouble(ordinal);

    public override IEnumerator GetEnumerator() => new DbEnumerator(this, closeReader: false);

    public override Type GetFieldType(int ordinal) => reader.GetFieldType(ordinal);

    public override float GetFloat(int ordinal) => reader.GetFloat(ordinal);

    public override Guid GetGuid(int ordinal) => reader.GetGuid(ordinal);

    public override short GetInt16(int ordinal) => reader.GetInt16(ordinal);

    public override string GetName(int ordinal) => reader.GetName(ordinal);

    public override int GetOrdinal(string name) => reader.GetOrdinal(name);

    public override Stream GetStream(int ordinal) => reader.GetStream(ordinal);

    public override TextReader GetTextReader(int ordinal) => reader.GetTextReader(ordinal);

    public override object GetValue(int ordinal) => reader.GetValue(ordinal);

    public override int GetValues(object[] values) => reader.GetValues(values);

    public override bool NextResult()
    {
        _statement = 0;
        return reader.NextResult();
    }

    public override bool Read() => reader.Read();

    public override void Close()
    {
        _statement = 0;
        reader.Close();
    }

    protected override void Dispose(bool disposing)
    {
        _statement = 0;
        if (disposing)
        {
            reader.Dispose();
        }

        base.Dispose(disposing);
    }
}
