using Microsoft.Data.Sqlite;

namespace ServiceTeams.Shared.Imports;

/// <summary>
/// The numbers of a file so far. A temporary database without a name, which SQLite itself moves to disk when it grows and
/// deletes at the end: memory stays flat however many rows there are.
/// </summary>
internal sealed class SeenNumbers : IDisposable
{
    private readonly SqliteConnection _connection = new("Data Source=;Pooling=False");
    private readonly SqliteCommand _add;
    private readonly SqliteCommand _find;
    private readonly SqliteCommand _refuse;

    public SeenNumbers()
    {
        _connection.Open();
        Command(
            """
            PRAGMA journal_mode = OFF;
            CREATE TABLE Seen (Number TEXT PRIMARY KEY COLLATE NOCASE, Line INTEGER, Hash TEXT, Refused INTEGER) WITHOUT ROWID;
            BEGIN;
            """).ExecuteNonQuery();
        _add = Command("INSERT OR IGNORE INTO Seen VALUES (@number, @line, @hash, 0)", "@number", "@line", "@hash");
        _find = Command("SELECT Line, Hash, Refused FROM Seen WHERE Number = @number", "@number");
        _refuse = Command("UPDATE Seen SET Refused = 1 WHERE Number = @number AND Line = @line", "@number", "@line");
    }

    /// <summary>An earlier row of the file.</summary>
    public readonly record struct Earlier(int Line, string Hash, bool Refused);

    /// <summary>Notes the row, unless an earlier one has its number: then that one.</summary>
    public Earlier? Note(string number, int line, string hash)
    {
        (_add.Parameters[0].Value, _add.Parameters[1].Value, _add.Parameters[2].Value) = (number, line, hash);
        if (_add.ExecuteNonQuery() == 1)
        {
            return null;
        }

        _find.Parameters[0].Value = number;
        using var reader = _find.ExecuteReader();
        reader.Read();
        var earlier = new Earlier(reader.GetInt32(0), reader.GetString(1), reader.GetBoolean(2));
        return earlier.Line == line ? null : earlier; // the same row, when a chunk is tried again
    }

    /// <summary>Notes that the row was refused.</summary>
    public void Refuse(string number, int line)
    {
        (_refuse.Parameters[0].Value, _refuse.Parameters[1].Value) = (number, line);
        _refuse.ExecuteNonQuery();
    }

    public void Dispose()
    {
        _add.Dispose();
        _find.Dispose();
        _refuse.Dispose();
        _connection.Dispose();
    }

    private SqliteCommand Command(string sql, params string[] parameters)
    {
        var command = _connection.CreateCommand();
        command.CommandText = sql;
        foreach (var parameter in parameters)
        {
            command.Parameters.Add(new SqliteParameter { ParameterName = parameter });
        }

        return command;
    }
}
