using static Api.Tests.Imports.RepairBook;

namespace Api.Tests.Imports;

/// <summary>The words and options of the command.</summary>
public sealed class CommandTests(BookApp app) : IClassFixture<BookApp>
{
    [Theory]
    [InlineData("Name the kind of book and the file.")]
    [InlineData("There is no book 'diaries'.", "diaries", "book.csv")]
    [InlineData("Name the kind of book and the file.", "customers")]
    [InlineData("There is no file /no/such/book.csv.", "customers", "/no/such/book.csv")]
    [InlineData("There is no option --mod.", "customers", "book.csv", "--mod", "good-rows")]
    [InlineData("--mode is all-or-nothing or good-rows, not some.", "customers", "book.csv", "--mode=some")]
    [InlineData("--mode needs a value.", "customers", "book.csv", "--mode")]
    [InlineData("--encoding is utf-8 or gb18030, not latin1.", "customers", "book.csv", "--encoding", "latin1")]
    [InlineData("--by needs a name of fewer than 190 characters.", "customers", "book.csv", "--by", " ")]
    public async Task Command_Should_SayWhatItDoesNotUnderstand(string expected, params string[] args)
    {
        var done = await app.CommandAsync(args);

        Assert.Equal(2, done.Exit);
        Assert.StartsWith(expected, done.Errors, StringComparison.Ordinal);
        Assert.Contains("import KIND FILE.csv", done.Errors, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Report_Should_NotOverwriteTheBook()
    {
        var done = await app.ImportAsync("repair-orders", Csv(Order("C-1")), "--report", "x.csv");
        var file = Path.Combine(app.Folder, "own.csv");
        await File.WriteAllTextAsync(file, Csv(Order("C-2")));

        var own = await app.CommandAsync("repair-orders", file, "--report", file);

        Assert.Equal(0, done.Exit);
        Assert.Equal(2, own.Exit);
    }

    [Fact]
    public async Task Import_Should_GoIntoTheDatabaseThatIsNamed_When_ThePathOfTheBookIsAbsolute()
    {
        var folder = Directory.CreateDirectory(Path.Combine(app.Folder, "named")).FullName;
        var (book, database) = (Path.Combine(folder, "book.csv"), Path.Combine(folder, "named.db"));
        await File.WriteAllTextAsync(book, "accountNumber,name,kind,community\n");

        using var import = ImportProcess.Start(folder, "import", "customers", book, "--ConnectionStrings:Database", $"Data Source={database}");

        Assert.Equal(0, await import.EndAsync(TimeSpan.FromMinutes(1)));
        Assert.True(File.Exists(database), import.Text);
        Assert.False(Directory.Exists(Path.Combine(folder, "data")), import.Text);
    }

    [Fact]
    public async Task Help_Should_NameEveryColumn_InBothLanguages()
    {
        var help = await app.CommandAsync("repair-orders", "--help");

        Assert.Equal(0, help.Exit);
        Assert.All(Columns, column => Assert.Contains($"{column.Name}  {string.Join(" / ", column.Chinese)}: ", help.Output, StringComparison.Ordinal));
        Assert.Contains("95598 HOTLINE_95598, 承诺电话 PROMISE_PHONE, 手机应用 APP, 微信 WECHAT", help.Output, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Help_Should_NameEveryKind()
    {
        var help = await app.CommandAsync("--help");

        Assert.Equal(0, help.Exit);
        Assert.Contains("KIND: customers, repair-orders, sessions, visits", help.Output, StringComparison.Ordinal);
    }
}
