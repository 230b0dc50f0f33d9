using System.Data;
using System.Data.Common;
using System.Diagnostics.CodeAnalysis;
using Microsoft.Data.Sqlite;

namespace ServiceTeams.Shared.Data;

/// <summary>A command that uses the statement which its connection has prepared for the same text, and gives it back when it is disposed.</summary>
internal sealed class PreparedCommand(SqliteConnection connection) : DbCommand
{
    private SqliteCommand? _command;
    private bool _canPrepare;

    [AllowNull]
    public override string CommandText
    {
        get => _command?.CommandText ?? "";
        set
        {
            GiveBack();

            // Of other statements each may need what the one before it makes.
            _canPrepare = value?.StartsWith("SELECT ", StringComparison.OrdinalIgnoreCase) is true
                || value?.StartsWith("SELECT\n", StringComparison.OrdinalIgnoreCase) is true;
            _command = _canPrepare ? PreparedStatements.Of(connection).Take(value!) : null;
            if (_command is null)
            {
                _command = connection.CreateCommand();
                _command.CommandText = value;
            }
        }
    }

    public override int CommandTimeout
    {
        get => Command.CommandTimeout;
        set => Command.CommandTimeout = value;
    }

    public override CommandType CommandType
    {
        get => Command.CommandType;
        set => Command.CommandType = value;
    }

    public override bool DesignTimeVisible { get; set; }

    public override UpdateRowSource UpdatedRowSource { get; set; }

    protected override DbConnection? DbConnection
    {
        get => connection;
        set => throw new NotSupportedException("The statement belongs to its connection.");
    }

    protected override DbParameterCollection DbParameterCollection => Command.Parameters;

    protected override DbTransaction? DbTransaction
    {
        get => Command.Transaction;
        set => Command.Transaction = (SqliteTransaction?)value;
    }

    private SqliteCommand Command => _command ??= connection.CreateCommand();

    public override void Cancel() => Command.Cancel();

    public override int ExecuteNonQuery() => Ready().ExecuteNonQuery();

    public override object? ExecuteScalar() => Ready().ExecuteScalar();

    public override void Prepare() => Command.Prepare();

    protected override DbParameter CreateDbParameter() => Command.CreateParameter();

    protected override DbDataReader ExecuteDbDataReader(CommandBehavior behavior) => new SqliteRows(Ready().ExecuteReader(behavior));

    protected override void Dispose(bool disposing)
    {
        if (disposing)
        {
            GiveBack();
        }

        base.Dispose(disposing);
    }

    private SqliteCommand Ready()
    {
        if (_canPrepare)
        {
            Command.Prepare();
        }

        return Command;
    }

    private void GiveBack()
    {
        if (_command is not { } command)
        {
            return;
        }

        _command = null;
        if (!_canPrepare || connection.State != ConnectionState.Open)
        {
            command.Dispose();
            return;
        }

        command.Parameters.Clear();
        command.Transaction = null;
        command.CommandTimeout = connection.DefaultTimeout;
        PreparedStatements.Of(connection).Give(command);
    }
}
