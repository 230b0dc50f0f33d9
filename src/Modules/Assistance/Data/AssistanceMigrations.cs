using Microsoft.EntityFrameworkCore;

namespace ServiceTeams.Assistance.Data;

// The same tables, once for each database: EF finds a database's migrations by the context they name.
internal sealed class SqliteAssistanceDb(DbContextOptions<SqliteAssistanceDb> options) : AssistanceDb(options);

internal sealed class SqlServerAssistanceDb(DbContextOptions<SqlServerAssistanceDb> options) : AssistanceDb(options);
