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
    private readonly Dictionary<string, LinkedListNode<SqliteCommand>> _idle = new(StringComparer.Ordinal);
    private readonly LinkedList<SqliteCommand> _byLastUse = [];

    public static PreparedStatements Of(SqliteConnection connection) => s_known.GetOrCreateValue(connection);

    /// <summary>The statement of a text, which is the caller's until it is given back; null when there is none.</summary>
    public SqliteCommand? Take(string text)
    {
        lock (_lock)
        {
            if (!_idle.Remove(text, out var found))
            {
                return null;
            }

            _byLastUse.Remove(found);
            return found.Value;
        }
    }

    /// <summary>Takes a statement back. The one that was not used for the longest time makes room.</summary>
    public void Give(SqliteCommand command)
    {
        SqliteCommand? surplus = null;
        lock (_lock)
        {
            var place = new LinkedListNode<SqliteCommand>(command);
            if (!_idle.TryAdd(command.CommandText, place))
            {
                surplus = command;
            }
            else
            {
                _byLastUse.AddLast(place);
                if (_idle.Count > MaxIdle)
                {
                    surplus = _byLastUse.First!.Value;
                    _byLastUse.RemoveFirst();
                    _idle.Remove(surplus.CommandText);
                }
            }
        }

        surplus?.Dispose();
    }
}
