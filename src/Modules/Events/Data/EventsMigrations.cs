using Microsoft.EntityFrameworkCore;

namespace ServiceTeams.Events.Data;

// The same tables, once for each database: EF finds a database's migrations by the context they name.
internal sealed class SqliteEventsDb(DbContextOptions<SqliteEventsDb> options) : EventsDb(options);

internal sealed class SqlServerEventsDb(DbContextOptions<SqlServerEventsDb> options) : EventsDb(options);
