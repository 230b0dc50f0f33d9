using System.Data.Common;
using System.Globalization;
using System.Text;
using Microsoft.Data.Sqlite;
using ServiceTeams.Shared.Data;

namespace Modules.Tests.Shared;

/// <summary>The short way to SQLite's values tells what the client library tells.</summary>
public sealed class SqliteRowsTests : IDisposable
{
    private readonly SqliteConnection _connection = new("Data Source=:memory:");

    public SqliteRowsTests() => _connection.Open();

    [Theory]
    [InlineData("0")]
    [InlineData("1")]
    [InlineData("-7")]
    [InlineData("2147483648")]
    [InlineData("9223372036854775807")]
    [InlineData("2.5")]
    [InlineData("''")]
    [InlineData("'北京 ⚡ café'")]
    [InlineData("'12 apples'")]
    [InlineData("'2014-08-25'")]
    [InlineData("'0000-00-00'")]
    [InlineData("'2014-02-29'")]
    [InlineData("'2016-02-29'")]
    [InlineData("'2014-08-25 08:30:00'")]
    [InlineData("'2014-08-25 08:30:00.5'")]
    [InlineData("'2014-08-25 08:30:00.1234567'")]
    [InlineData("'2014-08-25 08:30:00.12345678'")]
    [InlineData("'2014-08-25T08:30:00'")]
    [InlineData("'2014-08-25 24:00:00'")]
    [InlineData("'2014-08-25 08:30:00Z'")]
    [InlineData("'9999-12-31 23:59:59.9999999'")]
    [InlineData("x'00FF'")]
    [InlineData("null")]
    public void Value_Should_BeThatOfTheClientLibrary(string value)
    {
        Func<DbDataReader, object?>[] readings =
        [
            row => row.IsDBNull(0),
            row => row.GetInt32(0),
            row => row.GetInt64(0),
            row => row.GetBoolean(0),
            row => row.GetString(0),
            row => row.GetDateTime(0),
            row => row.GetFieldValue<DateOnly>(0),
            row => row.GetDouble(0),
            row => row.GetValue(0),
        ];
        foreach (var read in readings)
        {
            Assert.Equal(Read($"SELECT {value}", isShort: false, read), Read($"SELECT {value}", isShort: true, read));
        }
    }

    [Fact]
    public void Moments_Should_BeThoseOfTheClientLibrary_When_TheyAreRandom()
    {
        var random = new Random(4);
        for (var i = 0; i < 2_000; i++)
        {
            var moment = new DateTime(random.NextInt64(DateTime.MaxValue.Ticks));
            moment = moment.AddTicks(-(moment.Ticks % (long)Math.Pow(10, random.Next(8))));
            var text = moment.ToString("yyyy-MM-dd HH:mm:ss.FFFFFFF", CultureInfo.InvariantCulture);

            Assert.True(StoredMoment.TryRead(Encoding.UTF8.GetBytes(text), out var read));
            Assert.Equal(moment, read);
            Assert.True(StoredMoment.TryReadDay(Encoding.UTF8.GetBytes(text[..10]), out var day));
            Assert.Equal(DateOnly.FromDateTime(moment), day);
        }
    }

    [Fact]
    public void Text_Should_BeWhole_When_ItHasANull()
        => Assert.Equal("a\0b", Read("SELECT 'a' || char(0) || 'b'", isShort: true, row => row.GetString(0)));

    [Fact]
    public void Row_Should_TellThatItIsGone_When_TheReaderIsClosed()
    {
        using var command = _connection.CreateCommand();
        command.CommandText = "SELECT 1";
        using var rows = new SqliteRows(command.ExecuteReader());
        Assert.True(rows.Read());
        rows.Close();

        Assert.Throws<InvalidOperationException>(() => rows.GetInt64(0));
        Assert.Throws<InvalidOperationException>(() => rows.IsDBNull(0));
    }

    [Fact]
    public void Rows_Should_BeThoseOfTheNextStatement_When_ThereIsOne()
    {
        using var command = _connection.CreateCommand();
        command.CommandText = "SELECT 1; SELECT 2, 'two'";
        using var rows = new SqliteRows(command.ExecuteReader());

        Assert.True(rows.Read() && rows.GetInt64(0) == 1);
        Assert.True(rows.NextResult() && rows.Read());
        Assert.Equal((2, "two"), (rows.GetInt32(0), rows.GetString(1)));
    }

    public void Dispose() => _connection.Dispose();

    /// <summary>The value, or the kind of exception.</summary>
    private object? Read(string sql, bool isShort, Func<DbDataReader, object?> read)
    {
        using var command = _connection.CreateCommand();
        command.CommandText = sql;
        var rows = command.ExecuteReader();
        using DbDataReader reader = isShort ? new SqliteRows(rows) : rows;
        Assert.True(reader.Read());
        try
        {
            return read(reader);
        }
        catch (Exception failure) when (failure is InvalidOperationException or FormatException or OverflowException or InvalidCastException or ArgumentException)
        {
            return failure.GetType();
        }
    }
}
