using Microsoft.EntityFrameworkCore;

namespace ServiceTeams.Outreach.Data;

// The same tables, once for each database: EF finds a database's migrations by the context they name.
internal sealed class SqliteOutreachDb(DbContextOptions<SqliteOutreachDb> options) : OutreachDb(options);

internal sealed class SqlServerOutreachDb(DbContextOptions<SqlServerOutreachDb> options) : OutreachDb(options);
