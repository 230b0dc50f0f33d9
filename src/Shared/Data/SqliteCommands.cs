using System.Data.Common;
using Microsoft.Data.Sqlite;
using Microsoft.EntityFrameworkCore.Diagnostics;

namespace ServiceTeams.Shared.Data;

/// <summary>Has EF Core run its statements as <see cref="PreparedCommand"/>s.</summary>
internal sealed class SqliteCommands : DbCommandInterceptor
{
    public override InterceptionResult<DbCommand> CommandCreating(CommandCorrelatedEventData eventData, InterceptionResult<DbCommand> result)
        => !result.HasResult && eventData.Connection is SqliteConnection connection
            ? InterceptionResult<DbCommand>.SuppressWithResult(new PreparedCommand(connection))
            : result;
}
