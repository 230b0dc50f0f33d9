using System.Collections.Concurrent;
using Microsoft.Data.Sqlite;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Diagnostics;

namespace Cacao.Tests.Data;

public enum Grade
{
    Low,
    Middle,
    High,
}

/// <summary>A row with a column of every kind that can be sorted.</summary>
public class Item
{
    public int Id { get; set; }

    public string Code { get; set; } = "";

    public string? Name { get; set; }

    public int? Level { get; set; }

    public bool Done { get; set; }

    public bool? Checked { get; set; }

    public Guid Token { get; set; }

    public Grade Grade { get; set; }

    public Grade? Wanted { get; set; }

    public DateTime At { get; set; }

    public DateTimeOffset? Due { get; set; }

    public DateOnly? Day { get; set; }

    public TimeOnly Hour { get; set; }

    public decimal? Price { get; set; }

    public double Weight { get; set; }

    [IsProjected]
    public long Big { get; set; }

    public int? ShelfId { get; set; }

    public Shelf? Shelf { get; set; }

    [UseFiltering]
    [UseSorting]
    public List<Note> Notes { get; set; } = [];
}

/// <summary>Hides its constructor, its setters and its list, as an entity that keeps its own promises does.</summary>
public class Shelf
{
    private readonly List<Item> _items = [];

    public Shelf(string title, int? rank)
    {
        Title = title;
        Rank = rank;
    }

    private Shelf()
    {
    }

    public int Id { get; private set; }

    public string Title { get; private set; } = "";

    public int? Rank { get; private set; }

    [UsePaging(IncludeTotalCount = true)]
    [UseFiltering]
    [UseSorting]
    public IReadOnlyList<Item> Items => _items;

    public string Label => $"{Title}!";
}

public class Note
{
    public int Id { get; set; }

    public int ItemId { get; set; }

    public Item Item { get; set; } = null!;

    public string Text { get; set; } = "";

    public int Stars { get; set; }
}

public sealed class StockDb(DbContextOptions<StockDb> options) : DbContext(options)
{
    public DbSet<Item> Items => Set<Item>();

    public DbSet<Shelf> Shelves => Set<Shelf>();

    public DbSet<Note> Notes => Set<Note>();

    protected override void OnModelCreating(ModelBuilder modelBuilder)
    {
        modelBuilder.Entity<Item>().Property(item => item.Grade).HasConversion<string>();
        modelBuilder.Entity<Item>().Property(item => item.Price).HasConversion<double?>();
        modelBuilder.Entity<Item>().Property(item => item.Due).HasConversion(
            moment => moment!.Value.UtcTicks,
            ticks => new DateTimeOffset(ticks, TimeSpan.Zero));
        modelBuilder.Entity<Shelf>().HasMany(shelf => shelf.Items).WithOne(item => item.Shelf).HasForeignKey(item => item.ShelfId);
        modelBuilder.Entity<Shelf>().Navigation(shelf => shelf.Items).UsePropertyAccessMode(PropertyAccessMode.Field);
    }
}

/// <summary>A database in memory that remembers the statements it was asked.</summary>
public sealed class Stock : IDisposable
{
    /// <summary>Keeps the database while contexts come and go, each with a connection of its own: one connection is no place for two statements at a time.</summary>
    private readonly SqliteConnection _connection = new($"Data Source=stock-{Guid.NewGuid():N};Mode=Memory;Cache=Shared");
    private readonly CommandLog _log = new();
    private readonly DbContextOptions<StockDb> _options;

    public Stock()
    {
        _options = new DbContextOptionsBuilder<StockDb>()
            .UseSqlite(_connection.ConnectionString)
            .AddInterceptors(_log)
            .ConfigureWarnings(warnings => warnings.Default(WarningBehavior.Ignore))
            .Options;
        _connection.Open();
        using var db = Open();
        db.Database.EnsureCreated();
        _log.Statements.Clear();
    }

    /// <summary>What was sent to the database, in order; lists of one level send theirs at the same time.</summary>
    public ConcurrentQueue<string> Statements => _log.Statements;

    public StockDb Open() => new(_options);

    public void Fill(params object[] rows)
    {
        using var db = Open();
        db.AddRange(rows);
        db.SaveChanges();
        Statements.Clear();
    }

    public void Clear()
    {
        using var db = Open();
        db.Notes.ExecuteDelete();
        db.Items.ExecuteDelete();
        db.Shelves.ExecuteDelete();
    }

    public void Dispose() => _connection.Dispose();

    private sealed class CommandLog : DbCommandInterceptor
    {
        public ConcurrentQueue<string> Statements { get; } = [];

        public override InterceptionResult<System.Data.Common.DbDataReader> ReaderExecuting(
            System.Data.Common.DbCommand command, CommandEventData eventData, InterceptionResult<System.Data.Common.DbDataReader> result)
        {
            Statements.Enqueue(command.CommandText);
            return result;
        }

        public override ValueTask<InterceptionResult<System.Data.Common.DbDataReader>> ReaderExecutingAsync(
            System.Data.Common.DbCommand command,
            CommandEventData eventData,
            InterceptionResult<System.Data.Common.DbDataReader> result,
            CancellationToken cancellationToken = default)
        {
            Statements.Enqueue(command.CommandText);
            return new(result);
        }
    }
}
