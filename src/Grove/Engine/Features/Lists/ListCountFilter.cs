using Fluid;
using Fluid.Values;
using Grove.Kernel.Caching;
using OrchardCore.Lists.Indexes;
using OrchardCore.Liquid;
using YesSql;

namespace Grove.Features.Lists;

/// <summary><c>container | list_count</c>: how many live items a container has.</summary>
internal sealed class ListCountFilter(ISession session, ReadTags read) : ILiquidFilter
{
    public async ValueTask<FluidValue> ProcessAsync(FluidValue input, FilterArguments arguments, LiquidTemplateContext context)
    {
        if (FilterInput.Id(input) is not { Length: > 0 } id)
        {
            return NumberValue.Zero;
        }

        read.Add(Containers.Tag(id));
        return NumberValue.Create(await session.QueryIndex<ContainedPartIndex>(row => row.ListContentItemId == id && row.Published).CountAsync());
    }
}
