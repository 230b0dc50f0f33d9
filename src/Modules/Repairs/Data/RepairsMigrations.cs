using Microsoft.EntityFrameworkCore;

namespace ServiceTeams.Repairs.Data;

// The same tables, once for each database: EF finds a database's migrations by the context they name.
internal sealed class SqliteRepairsDb(DbContextOptions<SqliteRepairsDb> options) : RepairsDb(options);

internal sealed class SqlServerRepairsDb(DbContextOptions<SqlServerRepairsDb> options) : RepairsDb(options);
