using System.Text;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Modules.Tests.Support;
using ServiceTeams.Api.Commands;
using ServiceTeams.Registry.Data;
using ServiceTeams.Repairs.Data;
using ServiceTeams.Shared.Data;
using ServiceTeams.Shared.Imports;
using ServiceTeams.Shared.Outbox;

namespace Api.Tests.Imports;

/// <summary>
/// The product with a team (东城分队: 王甲一, 李乙二, and 孙丁四 twice), the communities 和平社区 (东城区, city) and twice 新村 (country),
/// the customer 110001 of 和平社区, and under care 陈奶奶 (card 爱-001) and twice 刘爷爷; and the command that takes books over.
/// </summary>
public sealed class BookApp : TestApp, IAsyncLifetime
{
    public const string MovedPhone = "000-77";
    public const string LeftPhone = "000-88";
    private readonly string _folder = Directory.CreateTempSubdirectory("serviceteams-books-").FullName;

    public string Folder => _folder;

    async Task IAsyncLifetime.InitializeAsync()
    {
        await InitializeAsync();
        var team = await this.TeamAsync();
        var other = await this.TeamAsync("西城分队");
        await this.TeamAsync("重名队");
        await this.TeamAsync("重名队");
        await EnrolAsync(team, "王甲一", "000-11");
        await EnrolAsync(team, "李乙二", "000-22");
        await EnrolAsync(team, "孙丁四", "000-33");
        await EnrolAsync(team, "孙丁四", "000-44");
        await EnrolAsync(other, "周己六", MovedPhone);
        var left = await EnrolAsync(team, "吴庚七", LeftPhone);
        await ExecuteAsync(
            "mutation ($input: ReleaseMemberInput!) { releaseMember(input: $input) { member { id } } }",
            new { input = new { memberId = left, leftOn = "2014-08-01" } });
        var community = await this.CommunityAsync();
        await this.CustomerAsync(community, "110001");
        var village = await VillageAsync("吴桥县");
        await VillageAsync("东光县");
        var card = await TakeIntoCareAsync("陈奶奶", team, community);
        await this.LoveCardAsync(card, "爱-001");
        await TakeIntoCareAsync("刘爷爷", team, community);
        await TakeIntoCareAsync("刘爷爷", team, village);
    }

    async Task IAsyncLifetime.DisposeAsync()
    {
        await DisposeAsync();
        Directory.Delete(_folder, recursive: true);
    }

    /// <summary>Writes the text as a file and imports it.</summary>
    public async Task<Imported> ImportAsync(string kind, string text, params string[] options)
        => await ImportAsync(kind, Encoding.UTF8.GetBytes(text), options);

    public async Task<Imported> ImportAsync(string kind, byte[] content, params string[] options)
    {
        var file = Path.Combine(_folder, $"{Guid.NewGuid():N}.csv");
        await File.WriteAllBytesAsync(file, content);
        return await CommandAsync([kind, file, .. options]);
    }

    /// <summary>Runs <c>import</c> with these words and options.</summary>
    public async Task<Imported> CommandAsync(params string[] args)
    {
        var (output, errors) = (new StringWriter(), new StringWriter());
        var exit = await new ImportCommand(Services, output, errors, live: false).RunAsync(args, CancellationToken.None);
        var report = args.Length > 1 ? Path.ChangeExtension(args[1], ".errors.csv") : "";
        return new Imported(exit, output.ToString(), errors.ToString(), File.Exists(report) ? await File.ReadAllTextAsync(report) : null);
    }

    /// <summary>How many rows the tables hold that an import writes.</summary>
    public async Task<Rows> CountAsync()
    {
        await using var registry = await ContextAsync<RegistryDb>();
        await using var repairs = await ContextAsync<RepairsDb>();
        return new Rows(
            await registry.Customers.CountAsync(),
            await repairs.Orders.CountAsync(),
            await repairs.Steps.CountAsync(),
            await repairs.Crews.CountAsync(),
            await repairs.Set<OutboxMessage>().CountAsync(),
            await registry.Set<ImportedRow>().CountAsync() + await repairs.Set<ImportedRow>().CountAsync());
    }

    public Task<TDb> ContextAsync<TDb>()
        where TDb : ModuleDb
        => Services.GetRequiredService<IDbContextFactory<TDb>>().CreateDbContextAsync();

    private async Task<string> EnrolAsync(string teamId, string name, string phone)
    {
        var answer = await ExecuteAsync(
            "mutation ($input: EnrolMemberInput!) { enrolMember(input: $input) { member { id } } }",
            new { input = new { teamId, name, employment = "FULL_TIME", joinedOn = "2010-01-01", phone } });
        return answer.Id("data.enrolMember.member.id");
    }

    private async Task<string> VillageAsync(string district)
    {
        var answer = await ExecuteAsync(
            "mutation ($input: RegisterCommunityInput!) { registerCommunity(input: $input) { community { id } } }",
            new { input = new { name = "新村", kind = "VILLAGE", setting = "RURAL", district, households = 300 } });
        return answer.Id("data.registerCommunity.community.id");
    }

    private async Task<string> TakeIntoCareAsync(string name, string teamId, string communityId)
    {
        var answer = await ExecuteAsync(
            "mutation ($input: TakeIntoCareInput!) { takeIntoCare(input: $input) { careRecipient { id } } }",
            new { input = new { category = "LONE_ELDERLY", name, teamId, communityId, visitEveryDays = 30, since = "2014-06-01" } });
        return answer.Id("data.takeIntoCare.careRecipient.id");
    }
}

/// <summary>What the command did.</summary>
public sealed record Imported(int Exit, string Output, string Errors, string? Report)
{
    /// <summary>The lines of the report without its header.</summary>
    public string[] Problems => Report is null ? [] : [.. Report.TrimStart('\uFEFF').Split("\r\n", StringSplitOptions.RemoveEmptyEntries).Skip(1)];
}

public sealed record Rows(int Customers, int Orders, int Steps, int Crew, int Outbox, int Imported);
