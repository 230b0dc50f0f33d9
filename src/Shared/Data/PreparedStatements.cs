using System.Runtime.CompilerServices;
using Microsoft.Data.Sqlite;

namespace ServiceTeams.Shared.Data;

/// <summary>
/// The statements that a SQLite connection has prepared and that nobody uses at the moment. Parsing and planning a statement takes SQLite
/// about as long as reading a page with it.
/// </summary>
internal sealed class PreparedStatements
{
    // Of some kilobytes each; clients can bring any number of different statements.
    private const int MaxIdle = 48;

    private static readonly ConditionalWeakTable<SqliteConnection, PreparedStatements> s_known = [];

    private readonly Lock _lock = new();
    private readonly OrderedDictionary<string, SqliteCommand> _idle = new(StringComparer.Ordinal);

    public static PreparedStatements Of(SqliteConnection connection) => s_known.GetOrCreateValue(connection);

    /// <summary>The statement of a text, which is the caller's until it is given back; null when there is none.</summary>
    public SqliteCommand? Take(string text)
    {
        lock (_lock)
        {
            return _idle.Remove(text, out var command) ? command : null;
        }
    }

    /// <summary>Takes a statement back. The one that was not used for the longest time makes room.</summary>
    public void Give(SqliteCommand command)
    {
        SqliteCommand? surplus = null;
        lock (_lock)
        {
            if (!_idle.TryAdd(command.CommandText, command))
            {
                surplus = command;
            }
            else if (_idle.Count > MaxIdle)
            {
                surplus = _idle.GetAt(0).Value;
                _idle.RemoveAt(0);
            }
        }

        surplus?.Dispose();
    }
}
