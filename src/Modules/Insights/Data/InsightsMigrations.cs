using Microsoft.EntityFrameworkCore;

namespace ServiceTeams.Insights.Data;

// The same tables, once for each database: EF finds a database's migrations by the context they name.
internal sealed class SqliteInsightsDb(DbContextOptions<SqliteInsightsDb> options) : InsightsDb(options);

internal sealed class SqlServerInsightsDb(DbContextOptions<SqlServerInsightsDb> options) : InsightsDb(options);
