using Cacao.Execution;

namespace Cacao.Tests.Execution;

public class CacheTests
{
    [Fact]
    public void Cache_Should_NeverHoldMoreThanItsCapacity()
    {
        var cache = new BoundedCache<int, string>(100);

        for (var key = 0; key < 10_000; key++)
        {
            cache.GetOrAdd(key, static (number, _) => $"{number}", 0);
            Assert.InRange(cache.Count, 1, 100);
        }
    }

    [Fact]
    public void Entry_Should_Stay_When_ItIsUsed()
    {
        var cache = new BoundedCache<int, object>(10);
        var entry = cache.GetOrAdd(-1, static (_, _) => new object(), 0);

        for (var key = 0; key < 1000; key++)
        {
            cache.GetOrAdd(key, static (_, _) => new object(), 0);
            Assert.Same(entry, cache.GetOrAdd(-1, static (_, _) => new object(), 0));
        }
    }
}
