using System.Reflection;
using Grove.Kernel.Modules;
using OrchardCore.Modules.Manifest;
using Module = Grove.Kernel.Modules.Module;

namespace Grove.Tests.Kernel;

public class FeatureOrderTests
{
    [Fact]
    public void A_feature_brings_what_it_depends_on_and_starts_after_it()
    {
        var order = Ids(FeatureOrder.Resolve(SampleModule.Catalogue(), ["Sample.Greeter"]));

        Assert.Equal(["Sample", "Sample.Words", "Sample.Greeter"], order);
    }

    [Fact]
    public void Ids_compare_without_case_and_repeat_without_harm()
    {
        var order = Ids(FeatureOrder.Resolve(SampleModule.Catalogue(), ["sample.greeter", "Sample.Words", "SAMPLE.WORDS"]));

        Assert.Equal(["Sample", "Sample.Words", "Sample.Greeter"], order);
    }

    [Fact]
    public void An_unknown_feature_is_named()
    {
        var error = Assert.Throws<UnknownFeatureException>(() => FeatureOrder.Resolve(SampleModule.Catalogue(), ["Sample.Nowhere"]));

        Assert.Equal("Sample.Nowhere", error.FeatureId);
        Assert.Contains("'Sample.Nowhere'", error.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void An_unknown_dependency_is_named_with_who_needs_it()
    {
        var catalogue = Catalogue(new FeatureAttribute { Id = "A", Dependencies = ["Gone"] });

        var error = Assert.Throws<UnknownFeatureException>(() => FeatureOrder.Resolve(catalogue, ["A"]));

        Assert.Contains("'Gone', which 'A' depends on", error.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void A_circle_of_dependencies_is_spelled_out()
    {
        var catalogue = Catalogue(
            new FeatureAttribute { Id = "A", Dependencies = ["B"] }, new FeatureAttribute { Id = "B", Dependencies = ["C"] }, new FeatureAttribute { Id = "C", Dependencies = ["B"] });

        var error = Assert.Throws<CyclicFeatureException>(() => FeatureOrder.Resolve(catalogue, ["A"]));

        Assert.Contains("B → C → B", error.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Among_independent_features_the_lower_priority_number_starts_first()
    {
        var catalogue = Catalogue(new FeatureAttribute { Id = "Late", Priority = "10" }, new FeatureAttribute { Id = "Early", Priority = "-10" });

        Assert.Equal(["Early", "Main", "Late"], Ids(FeatureOrder.Resolve(catalogue, ["Late", "Main", "Early"])));
    }

    [Fact]
    public void Two_modules_cannot_declare_one_feature()
    {
        var module = Module(new FeatureAttribute { Id = "A" });

        var error = Assert.Throws<InvalidOperationException>(() => new ModuleCatalogue([module, Module(new FeatureAttribute { Id = "a" })]));

        Assert.Contains("'Main'", error.Message, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("Sample.Greeter", "Sample.Words", true)]
    [InlineData("Sample.Greeter", "Sample.Greeter", true)]
    [InlineData("Sample.Words", "Sample.Greeter", false)]
    public void What_depends_on_a_feature_is_known_at_any_remove(string feature, string other, bool expected)
    {
        var catalogue = SampleModule.Catalogue();

        Assert.Equal(expected, FeatureOrder.DependsOn(catalogue, catalogue.Find(feature)!, catalogue.Find(other)!));
    }

    private static IEnumerable<string> Ids(IEnumerable<Feature> features) => features.Select(feature => feature.Id);

    private static ModuleCatalogue Catalogue(params FeatureAttribute[] features) => new([Module(features)]);

    private static Module Module(params FeatureAttribute[] features) =>
        new(new ManifestOnly(features), new ModuleAttribute { Id = "Main" });

    /// <summary>An assembly that is nothing but its manifest.</summary>
    private sealed class ManifestOnly(FeatureAttribute[] features) : Assembly
    {
        public override string Location => "";

        public override AssemblyName GetName() => new("Main");

        public override object[] GetCustomAttributes(Type attributeType, bool inherit) =>
            attributeType == typeof(FeatureAttribute) ? features : (object[])Array.CreateInstance(attributeType, 0);

        public override string[] GetManifestResourceNames() => [];
    }
}
