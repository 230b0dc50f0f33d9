namespace Cacao.Tests.Execution.Costs;

public class PricedQuery
{
    public int Number => 1;

    public int[] Numbers => [1, 2];

    public PricedThing Thing => new();

    public List<PricedThing> Things => [new()];

    public Gold Gold => new();

    public Metal Metal => Metal.Iron;

    public List<Metal> Metals => [Metal.Iron];

    [Cost(2.5)]
    public PricedThing Priced => new();

    [Cost(-3)]
    public int Cheap => 1;

    [ListSize(AssumedSize = 5)]
    public List<PricedThing> Five => [new()];

    public IPriced Any => new Gold();

    public IPricedMember Member => new Gold();

    public Task<int> GetSlowAsync() => Task.FromResult(1);

    [ListSize(AssumedSize = 50, SlicingArguments = ["limit"], SlicingArgumentDefaultValue = 4, RequireOneSlicingArgument = false)]
    public List<PricedThing> GetLimited(int? limit) => [.. Enumerable.Repeat(new PricedThing(), limit ?? 0)];

    [ListSize(AssumedSize = 50, SlicingArguments = ["limit"], RequireOneSlicingArgument = false)]
    public List<PricedThing> GetDefaulted(int limit = 3) => [.. Enumerable.Repeat(new PricedThing(), limit)];

    [ListSize(SlicingArguments = ["first", "last"], SizedFields = ["entries"])]
    public Box GetBox(int? first, int? last) => new();

    public int GetFound([Cost(7)] int? exactly, Search? by, List<Search>? anyOf) => 1;
}

public class PricedThing
{
    public string Name => "thing";

    public PricedThing Next => this;

    public List<PricedThing> Parts => [];

    [Cost(10)]
    public int Weighed => 1;

    [ListSize(AssumedSize = 50, SlicingArguments = ["limit"], RequireOneSlicingArgument = false)]
    public List<PricedThing> GetSome(int? limit) => [];
}

public class Box
{
    public List<PricedThing> Entries => [];

    public List<PricedThing> Others => [];
}

[Cost(4)]
public class Gold : IPriced, IPricedMember
{
    public string Name => "gold";

    [Cost(9)]
    public string Purity => "18 K";

    public PricedThing Thing => new();
}

public class Stone : IPriced
{
    public string Name => "stone";

    [Cost(2)]
    public PricedThing Thing => new();
}

[InterfaceType]
public interface IPriced
{
    string Name { get; }

    PricedThing Thing { get; }
}

[UnionType]
public interface IPricedMember;

[Cost(6)]
public enum Metal
{
    Iron,
}

public record Search([property: Cost(5)] string? Name, Search? Or, int? Size);
