using Microsoft.EntityFrameworkCore;

namespace ServiceTeams.Registry.Data;

// The same tables, once for each database: EF finds a database's migrations by the context they name.
internal sealed class SqliteRegistryDb(DbContextOptions<SqliteRegistryDb> options) : RegistryDb(options);

internal sealed class SqlServerRegistryDb(DbContextOptions<SqlServerRegistryDb> options) : RegistryDb(options);
