#include "app/figure/figure_colours.h"

namespace stance::figure {
namespace {

constexpr QRgb opaque(unsigned rgb)
{
    return 0xff000000u | rgb;
}

struct Token {
    QColor FigureColours::*colour;
    unsigned light;
    unsigned dark;
};

constexpr Token tokens[] = {
    {&FigureColours::near, 0x2E4139, 0xD9E3DD},    {&FigureColours::far, 0x7D8D85, 0x74857D},
    {&FigureColours::hair, 0x15201C, 0x7F9289},    {&FigureColours::wear, 0x0F5A4C, 0x86D3C1},
    {&FigureColours::wearFar, 0x5F877E, 0x4B6E66}, {&FigureColours::sole, 0xA9BDB4, 0x3F6F64},
    {&FigureColours::soleFar, 0xB9C7C0, 0x3A544D}, {&FigureColours::belt, 0xF7F8F5, 0x0F1614},
    {&FigureColours::joint, 0xC9D4CE, 0x5A6B63},   {&FigureColours::muscle, 0xE55A28, 0xD2451B},
    {&FigureColours::helping, 0xF2A27C, 0xDE8F6B}, {&FigureColours::stretchGround, 0xF7C9AE, 0x8A4B33},
    {&FigureColours::fault, 0xB3131F, 0xFF8A80},   {&FigureColours::aligned, 0x209A80, 0x0F7A66},
    {&FigureColours::stage, 0xEDEFEA, 0x141D19},   {&FigureColours::ground, 0xA3ADA6, 0x4A5A52},
    {&FigureColours::prop, 0xC7CEC8, 0x33413A},    {&FigureColours::propEdge, 0xAAB4AD, 0x4A5A52},
    {&FigureColours::mat, 0xBFD2CB, 0x2C4A43},     {&FigureColours::dumbbell, 0x5A6B63, 0x8FA098},
    {&FigureColours::band, 0xF2C044, 0xF2C044},    {&FigureColours::bandLine, 0x8C6000, 0x6B5510},
};

FigureColours made(bool dark)
{
    FigureColours colours;
    for (const Token& token : tokens) {
        colours.*token.colour = QColor(opaque(dark ? token.dark : token.light));
    }
    return colours;
}

}  // namespace

const FigureColours& figureColours(bool dark)
{
    static const FigureColours light = made(false);
    static const FigureColours night = made(true);
    return dark ? night : light;
}

}  // namespace stance::figure
