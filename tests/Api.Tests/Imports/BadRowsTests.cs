using static Api.Tests.Imports.RepairBook;

namespace Api.Tests.Imports;

/// <summary>What is wrong in a duty log is told of every row, with its line.</summary>
public sealed class BadRowsTests(BookApp app) : IClassFixture<BookApp>
{
    [Fact]
    public async Task Report_Should_NameEveryBadRow_WithItsLineColumnAndValue()
    {
        Dictionary<string, string>[] rows =
        [
            Order("B-2"),
            Order(""),
            Order(new string('N', 101)),
            Order("B-5", ("channel", "烽火"), ("cause", "雷公")),
            Order("B-6", ("symptom", "")),
            Order("B-7", ("symptom", new string('x', 2001))),
            Order("B-8", ("customer", "999"), ("community", "无名社区"), ("team", "无名队")),
            Order("B-9", ("community", "新村"), ("district", "")),
            Order("B-10", ("community", "新村"), ("district", "沧州")),
            Reported("B-11", ("customer", ""), ("community", ""), ("district", ""), ("place", "")),
            Order("B-12", ("team", "重名队")),
            Order("B-13", ("members", "王甲一、无名氏")),
            Order("B-14", ("members", "孙丁四")),
            Order("B-15", ("members", BookApp.LeftPhone)),
            Order("B-16", ("reportedAt", "2014-13-04 06:05")),
            Order("B-17", ("reportedAt", "")),
            Order("B-18", ("reportedAt", "2030-08-04 06:05"), ("dispatchedAt", "2030-08-04 06:08")),
            Order("B-19", ("dispatchedAt", "2014-08-04 06:00")),
            Order("B-20", ("arrivedAt", "")),
            Order("B-21", ("cause", "")),
            Order("B-22", ("rating", "")),
            Order("B-23", ("closedAt", ""), ("members", "")),
            Order("B-24", ("rating", "6")),
            Order("B-25", ("rating", "很好")),
            Order("B-26", ("customersWithoutSupply", "-1")),
            Order("B-27", ("withoutSupplySince", "2014-08-04 06:30")),
            Order("B-28", ("cancelledAt", "2014-08-04 06:20"), ("cancellationReason", "误报")),
            Order("B-29", ("cancelledAt", "2014-08-04 06:20")),
            Reported("B-30", ("members", "王甲一")),
            Reported("B-31", ("reportedAt", "1986-05-04 02:30")),
            Order("B-32", ("symptom", "响铃\u0007")),
            Order("B-33", ("team", "东城分队"), ("dispatchedAt", "")),
            Order("B-2", ("rating", "4")),
        ];
        var before = await app.CountAsync();

        var imported = await app.ImportAsync("repair-orders", Csv(rows));

        Assert.Equal(1, imported.Exit);
        Assert.Equal(before, await app.CountAsync());
        Assert.Equal(
            [
                "3,number,,A value is missing.",
                $"4,number,{new string('N', 101)},This may have at most 100 characters.",
                "5,channel,烽火,\"This is none of: 95598 HOTLINE_95598, 承诺电话 PROMISE_PHONE, 手机应用 APP, 微信 WECHAT, 营业厅 COUNTER, 巡视 PATROL, 联系点 SERVICE_POINT.\"",
                "5,cause,雷公,\"This is none of: 熔丝熔断 FUSE_BLOWN, 开关跳闸 SWITCH_TRIPPED, 电卡余额用尽 PREPAID_BALANCE_EMPTY, 线路故障 LINE_FAULT, 电表故障 METER_FAULT, 设备故障 EQUIPMENT_FAULT, 照明故障 LIGHTING_OUT, 客户内部线路故障 CUSTOMER_WIRING, 其他 OTHER.\"",
                "6,symptom,,A value is missing.",
                $"7,symptom,{new string('x', 200)}…,\"symptom may have at most 2000 characters, not 2001.\"",
                "8,customer,999,No customer has this account number.",
                "8,community,无名社区,No community has this name.",
                "8,team,无名队,No team has this name.",
                "9,community,新村,2 communities have this name; the district tells which one is meant.",
                "10,district,沧州,The community of this name lies in another district.",
                "11,community,,This is needed when there is no customer.",
                "11,place,,This is needed when there is no customer.",
                "12,team,重名队,2 teams have this name.",
                "13,members,王甲一、无名氏,'无名氏' is neither a name on the team nor a member's phone.",
                "14,members,孙丁四,'孙丁四' is 2 members; the phone tells which one is meant.",
                "15,members,000-88,'000-88' had left the teams by then.",
                "16,reportedAt,2014-13-04 06:05,\"This is not a time like 2014-08-04 06:05, 2014年8月4日6时5分 or 2014-08-04T06:05:00+08:00.\"",
                "17,reportedAt,,A value is missing.",
                "18,reportedAt,2030-08-04 06:05,reportedAt may not be in the future: 2030-08-03 22:05:00Z.",
                "19,dispatchedAt,2014-08-04 06:00,This lies before the step that it follows.",
                "20,arrivedAt,,This is needed when there is restoredAt.",
                "21,cause,,This is needed when there is restoredAt.",
                "22,rating,,This is needed when there is closedAt.",
                "23,closedAt,,This is needed when there is rating.",
                "24,rating,6,\"rating must lie between 1 and 5, not 6.\"",
                "25,rating,很好,This is not a whole number.",
                "26,customersWithoutSupply,\"'-1\",\"customersWithoutSupply must lie between 0 and 1000000, not -1.\"",
                "27,withoutSupplySince,2014-08-04 06:30,withoutSupplySince may not be after the report: 2014-08-03 22:30:00Z.",
                "28,arrivedAt,2014-08-04 06:30,An order that is Cancelled cannot become Arrived.",
                "29,cancellationReason,,This is needed when there is cancelledAt.",
                "30,team,,This is needed when there are members.",
                "31,reportedAt,1986-05-04 02:30,The clocks skipped this time on that day.",
                "32,symptom,响铃\u0007,This has control characters.",
                "33,dispatchedAt,,This is needed when there is team.",
                "33,dispatchedAt,,This is needed when there is arrivedAt.",
                "34,number,B-2,Line 2 has the same number and another content.",
            ],
            imported.Problems);
    }

    [Fact]
    public async Task Rows_Should_BeRefused_When_TheirFieldsDoNotFitTheHeader()
    {
        const string Text = """
            number,channel,symptom,place,community,district,reportedAt,
            G-1,APP,停电,1号楼,和平社区,东城区,2014-08-04 06:05,
            G-2,APP,停电,1号楼,和平社区,东城区
            G-3,APP,停电,1号楼,和平社区,东城区,2014-08-04 06:05,,多
            G-4,APP,停电,1号楼,和平社区,东城区,2014-08-04 06:05,备注
            G-5,APP,"停电" 了,1号楼,和平社区,东城区,2014-08-04 06:05,
            G-6,APP,停"电,1号楼,和平社区,东城区,2014-08-04 06:05,

            G-8,APP,"停
            电",1号楼,和平社区,东城区,2014-08-04,
            G-10,APP,"停电,1号楼,和平社区,东城区,2014-08-04 06:05,
            G-11,APP,停电,1号楼,和平社区,东城区,2014-08-04 06:05,
            """;

        var imported = await app.ImportAsync("repair-orders", Text);

        Assert.Equal(1, imported.Exit);
        Assert.Equal(
            [
                "3,,,\"The row has 6 fields, the header has 8.\"",
                "4,,,\"The row has 9 fields, the header has 8.\"",
                "5,,,Field 8 has a value but no header.",
                "6,,,Text follows the closing quote of a field.",
                "7,,,A quote stands inside a field that is not quoted.",
                "9,reportedAt,2014-08-04,\"This is not a time like 2014-08-04 06:05, 2014年8月4日6时5分 or 2014-08-04T06:05:00+08:00.\"",
                "11,,,A quote is opened and never closed: the rest of the file belongs to this row.",
            ],
            imported.Problems);
    }

    [Fact]
    public async Task OpenOrders_Should_NotNeedTheSameMember()
    {
        (string, string)[] open = [("arrivedAt", ""), ("cause", ""), ("restoredAt", ""), ("rating", ""), ("closedAt", "")];
        Assert.Equal(0, (await app.ImportAsync("repair-orders", Csv(Order("O-1", [.. open, ("members", "李乙二")])))).Exit);

        var imported = await app.ImportAsync("repair-orders", Csv(
            Order("O-2", [.. open, ("members", "王甲一")]),
            Order("O-3", [.. open, ("members", "王甲一")]),
            Order("O-4", [.. open, ("members", "李乙二")]),
            Order("O-5", [.. open, ("members", BookApp.MovedPhone)]),
            Order("O-6", ("members", "李乙二"))));

        Assert.Equal(
            [
                "3,members,王甲一,\"A member is on the open order of line 2, too.\"",
                "4,members,李乙二,A member is on another open order.",
                "5,members,000-77,A member is on another team now.",
            ],
            imported.Problems);
    }

    [Fact]
    public async Task Report_Should_BeWhereItIsWanted_AndNotRunAsAFormula()
    {
        var report = Path.Combine(app.Folder, "wrong.csv");

        var imported = await app.ImportAsync("repair-orders", Csv(Order("R-1", ("rating", "=1+1"))), "--report", report);

        Assert.Contains(report, imported.Errors, StringComparison.Ordinal);
        Assert.Null(imported.Report);
        Assert.Contains("2,rating,\"'=1+1\",This is not a whole number.", await File.ReadAllTextAsync(report), StringComparison.Ordinal);
    }

    [Fact]
    public async Task OldReport_Should_Go_When_TheCorrectedBookIsGood()
    {
        var file = Path.Combine(app.Folder, "book.csv");
        await File.WriteAllTextAsync(file, Csv(Order("V-1", ("rating", "9"))));
        var bad = await app.CommandAsync("repair-orders", file);
        await File.WriteAllTextAsync(file, Csv(Order("V-1", ("rating", "4"))));

        var good = await app.CommandAsync("repair-orders", file);

        Assert.NotNull(bad.Report);
        Assert.Equal((0, null), (good.Exit, good.Report));
    }
}
